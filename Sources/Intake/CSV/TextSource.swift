/// Where the text of a table comes from, in UTF-8.
protocol TextSource: AnyObject {
  /// The path or name, as messages say it.
  var name: String { get }
  /// Fills the front of `room` with text and returns how many bytes it got; 0 is the end.
  func read(into room: UnsafeMutableRawBufferPointer) throws(IntakeError) -> Int
  /// Fails if the file is not the one that was opened, byte for byte as far as can be told.
  func confirmUnchanged() throws(IntakeError)
  /// Where the text of a line stands in the file; nil where it is the line itself.
  var rowNumbers: RowNumbers? { get }
}

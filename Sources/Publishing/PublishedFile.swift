/// A file that a format made.
package struct PublishedFile: Hashable, Sendable {
  /// Relative to the directory of the release, for example `data/exchanges-per-year.csv`.
  package var path: String
  package var bytes: [UInt8]
  /// What a reader of the log should know, in lower case, without a full stop: a text that was cut.
  package var remarks: [String]

  package init(path: String, bytes: [UInt8], remarks: [String] = []) {
    self.path = path
    self.bytes = bytes
    self.remarks = remarks
  }
}

/// Reads one table of a file as rows of texts: its headings first, then its records.
///
/// Each row stands where it begins in the file. A row that cannot be read is kept out and told
/// among `problems`; the rows after it are read, as far as they can be told. Where only a cell of a
/// row cannot be told, the row is handed on with that flaw, and who reads the column decides.
protocol RowReader: AnyObject {
  /// Reads the next row; false where there is none left.
  func read(into row: inout SourceRow) throws(IntakeError) -> Bool
  /// What kept rows out since this was last asked, in order.
  func takeProblems() -> [RowProblem]
  /// Fails if the file is not the one that was opened, as far as can be told.
  func confirmUnchanged() throws(IntakeError)
  /// What stands between two cells; nil where each cell says of which column it is, so that a row
  /// may leave some out.
  var parting: CSVSeparator? { get }
}

extension RowReader {
  var parting: CSVSeparator? { nil }
}

/// Why a row cannot be read.
struct RowProblem: Equatable, Sendable {
  /// The id of the check, frictionless' where it has one.
  let id: String
  /// The line of the text, or the row of the sheet; from 1.
  let line: Int
  /// The ordinal of the cell in its row, or of the byte in its line; 0 where neither can be told.
  let column: Int
  /// What was found and what was expected.
  let message: String
  /// The likely way to put it right.
  let repair: String
  /// The row as it stands in the file, as far as it can be told.
  let original: String
}

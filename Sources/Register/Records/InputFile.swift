/// One file of the inputs and what became of its records: read = accepted + rejected + duplicate.
package struct InputFile: Sendable {
  /// As messages say it: the path within the inputs folder, and the sheet of a workbook.
  package var path: String
  /// The path of the file itself.
  package var file: String
  /// The table it holds, for example `exchanges`.
  package var table: String
  /// How it is read, in words: its separator and encoding.
  package var format = ""
  /// What a mapping made of it, a line each; empty where it has none.
  package var account: [String] = []
  /// How many of its rows are no records of the table, as totals.
  package var passedOver = 0
  /// The lines of those that a mapping names, and of those with none of the cells that it reads; of
  /// many the first.
  package var passedOverLines: [ClosedRange<Int>] = []
  package var unmappedLines: [ClosedRange<Int>] = []
  /// Of the places that are made of the names in another entry's records, how many: they are no
  /// records of any file. Nil of a file proper.
  package var madePlaces: Int?
  /// The ordinal of each field's column, from 1, by the field's heading in English.
  package var columns: [String: Int] = [:]
  package var read: Int
  package var accepted: Int
  package var rejected: Int
  package var duplicate: Int

  package init(
    path: String, file: String? = nil, table: String, read: Int, accepted: Int, rejected: Int,
    duplicate: Int
  ) {
    self.path = path
    self.file = file ?? path
    self.table = table
    self.read = read
    self.accepted = accepted
    self.rejected = rejected
    self.duplicate = duplicate
  }

  /// Whether it stands for records of a file.
  package var holdsRecords: Bool { madePlaces == nil }

  /// The folder within the inputs folder in which it stands; empty where it stands at the top.
  package var folder: String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? ""
  }
}

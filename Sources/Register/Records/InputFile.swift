/// One file of the inputs and what became of its records: read = accepted + rejected + duplicate.
package struct InputFile: Sendable {
  /// Path within the inputs folder.
  package var path: String
  /// The table it holds, for example `exchanges`.
  package var table: String
  /// How it is read, in words: its separator and encoding.
  package var format = ""
  /// The ordinal of each field's column, from 1, by the field's heading in English.
  package var columns: [String: Int] = [:]
  package var read: Int
  package var accepted: Int
  package var rejected: Int
  package var duplicate: Int

  package init(
    path: String, table: String, read: Int, accepted: Int, rejected: Int, duplicate: Int
  ) {
    self.path = path
    self.table = table
    self.read = read
    self.accepted = accepted
    self.rejected = rejected
    self.duplicate = duplicate
  }

  /// The folder within the inputs folder in which it stands; empty where it stands at the top.
  package var folder: String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? ""
  }
}

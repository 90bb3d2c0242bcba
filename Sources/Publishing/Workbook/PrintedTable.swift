import Tables

/// A table as its sheet shows it: every word and sign chosen, nothing placed yet.
struct PrintedTable {
  struct Row {
    let role: Tables.Row.Role
    /// One cell a column.
    var cells: [PrintedCell]
  }

  let table: Table
  /// The number in the title; nil for the lists behind the tables.
  let number: Int?
  let sheet: String
  let title: String
  /// The name of Excel's table object.
  let name: String
  var columns: [PrintedColumn]
  let rows: [Row]
  let marks: PrintedMarks
  /// What is said of whole columns.
  let remarks: [String]
  /// Numbers of the notes on the whole table.
  let notes: [Int]
  /// Texts that were too long for a cell, in words for the log.
  let cuts: [String]

  /// Whether it lists records rather than figures.
  var isList: Bool { table.nature == .list }

  /// Whether it is written a little smaller, to keep it printable.
  var isDense: Bool { isList || columns.count > Self.mostColumns }

  private static let mostColumns = 9
}

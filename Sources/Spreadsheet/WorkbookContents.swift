/// What a finished workbook holds, as counted in the file itself.
package struct WorkbookContents: Equatable, Sendable {
  package struct SheetContents: Equatable, Sendable {
    package let name: String
    /// Rows that hold a cell or have a height of their own.
    package let rows: Int
    /// Cells that are written or formatted.
    package let cells: Int
  }

  /// In the order of the workbook.
  package let sheets: [SheetContents]
  package let tables: Int
  package let charts: Int
}

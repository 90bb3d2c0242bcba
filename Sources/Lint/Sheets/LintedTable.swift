import OpenXML

/// A table of a sheet, as its part describes it and as its cells are.
final class LintedTable {
  let part: String
  var id = ""
  var name = ""
  var displayName = ""
  var reference = ""
  var area: CellArea?
  var headerRows = 1
  var totalsRows = 0
  var filter: String?
  /// The headers that the part lists.
  var headers: [String] = []
  /// What stands in its columns.
  @exclusivity(unchecked) var columns: [ColumnSurvey] = []

  init(part: String) {
    self.part = part
  }

  /// The rows between headers and totals.
  var bodyRows: Range<Int> {
    guard let area else { return 0..<0 }
    let first = area.rows.lowerBound + headerRows
    return first..<max(first, area.rows.upperBound + 1 - totalsRows)
  }

  /// A cell of one of its columns.
  func cell(row: Int, column index: Int) -> CellPlace {
    CellPlace(row: row, column: (area?.columns.lowerBound ?? 0) + index)
  }
}

/// The part of a table.
final class TableHandler: MarkupHandler {
  let table: LintedTable

  init(part: String) {
    table = LintedTable(part: part)
  }

  func begin(_ element: ElementName, _ attributes: Attributes) {
    switch element {
    case .table:
      table.id = attributes[.id]?.text ?? ""
      table.name = attributes[.name]?.text ?? ""
      table.displayName = attributes[.displayName]?.text ?? ""
      table.reference = attributes[.ref]?.text ?? ""
      table.area = CellArea(table.reference)
      table.headerRows = attributes[.headerRowCount]?.integer ?? 1
      table.totalsRows = attributes[.totalsRowCount]?.integer ?? 0
    case .autoFilter: table.filter = attributes[.ref]?.text ?? ""
    case .tableColumn: table.headers.append(attributes[.name]?.text ?? "")
    default: break
    }
  }
}

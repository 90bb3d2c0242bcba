import OpenXML

extension LintRule {
  static let tableHeadersMatchCells = LintRule(
    "table-headers-match", .error,
    "The headers of a table are the texts in the cells of its first row"
  ) { workbook in
    workbook.eachTable { sheet, table -> [Flaw] in
      guard sheet.isWhole, workbook.knowsTexts, table.headerRows == 1, let area = table.area else {
        return []
      }
      return zip(table.headers, table.columns).enumerated().compactMap { index, pair in
        let (header, column) = pair
        let shown = EscapedText.decoded(header)
        if column.header == .text(shown) { return nil }
        let found =
          switch column.header {
          case .text(let text): "'\(text)'"
          case .nothing: "nothing"
          case .other: "no text"
          }
        return Flaw(
          place: sheet.place(table.cell(row: area.rows.lowerBound, column: index)),
          message: "the table's header is '\(shown)', its cell holds \(found)")
      }
    }
  }
}

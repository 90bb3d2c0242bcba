import OpenXML

extension LintRule {
  static let tableHeadersAreUnique = LintRule(
    "table-headers-unique", .error,
    "Each column of a table has a header of its own"
  ) { workbook in
    workbook.eachTable { sheet, table -> [Flaw] in
      var headers: Set<String> = []
      let row = table.area?.rows.lowerBound ?? 0
      return table.headers.enumerated().compactMap { index, header in
        let place = sheet.place(table.cell(row: row, column: index))
        if header.utf8.allSatisfy({ $0 <= 0x20 }) {
          return Flaw(place: place, message: "a column has no header")
        }
        if headers.insert(NameFolding.folded(header)).inserted { return nil }
        return Flaw(place: place, message: "the header '\(header)' stands twice")
      }
    }
  }
}

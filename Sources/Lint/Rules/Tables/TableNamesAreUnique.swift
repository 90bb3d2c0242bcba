import OpenXML

extension LintRule {
  static let tableNamesAreUnique = LintRule(
    "table-names-unique", .error,
    "A table shares its name and its number with no other table and no range"
  ) { workbook in
    var names = Set(workbook.names.filter { $0.sheet == nil }.map(\.folded))
    var numbers: Set<String> = []
    return workbook.eachTable { sheet, table in
      let place = sheet.place(table.area)
      if !names.insert(NameFolding.folded(table.displayName)).inserted {
        return Flaw(
          place: place, message: "another table or range has the name '\(table.displayName)'")
      }
      if numbers.insert(table.id).inserted { return nil }
      return Flaw(place: place, message: "another table has the number \(table.id)")
    }
  }
}

import OpenXML

extension LintedWorkbook {
  /// Whether a formula is a name that the workbook gives, be it with a sheet before it.
  func isName(_ formula: String) -> Bool {
    let name = formula.split(separator: "!").last.map { NameFolding.folded(String($0)) }
    return names.contains { $0.folded == name }
  }

  /// Whether a link's location is in this workbook.
  func isPlace(_ link: SheetLink) -> Bool {
    guard let location = link.location else { return true }
    if let place = link.place { return sheet(named: place.sheet) != nil && place.cells != "#REF!" }
    return isName(location) || CellArea(location.replacing("$", with: "")) != nil
      || sheets.contains { sheet in sheet.tables.contains { $0.displayName == location } }
  }

  /// Sheets of cells on which there is something to print.
  var printedSheets: [LintedSheet] {
    sheets.filter { $0.hasCells && $0.visibility == .visible && $0.cells.isFilled }
  }

  /// The place of a name that belongs to a sheet.
  func place(of name: LintedName) -> LintPlace {
    name.sheet.flatMap { sheets.indices.contains($0) ? sheets[$0].place : nil } ?? .workbook
  }

  /// Whether a row, counted from 0, stands on each page of a sheet.
  func isRepeated(row: Int, onSheet index: Int) -> Bool {
    names.contains { name in
      name.sheet == index && name.folded == "_xlnm.print_titles"
        && name.references.contains { reference in
          let ends = reference.cells.split(separator: ":").compactMap { Int($0) }
          return ends.count == 2 && ends[0] <= row + 1 && row + 1 <= ends[1]
        }
    }
  }

  /// The sheet that links to most others; nil where the workbook is small.
  var contents: LintedSheet? {
    let visible = sheets.filter { $0.visibility == .visible }
    guard visible.count > 3 else { return nil }
    let most = visible.map(\.targets.count).max()
    return visible.first { $0.targets.count == most }
  }
}

extension LintRule {
  static let notesAreThere = LintRule(
    "notes-there", .error,
    "Each note that is referred to is there"
  ) { workbook in
    let notes = workbook.sheets.reduce(into: Set<String>()) { $0.formUnion($1.cells.notes) }
    return workbook.sheets.flatMap { sheet in
      sheet.cells.noteReferences.filter { !notes.contains($0.key) }
        .sorted { $0.value < $1.value }
        .map { note, place in
          Flaw(place: sheet.place(place), message: "there is no note '\(note)'")
        }
    }
  }
}

internal import Tables

extension DataField {
  /// A field of categories, which are listed only where a label says more than its identifier.
  init(named name: String, _ categories: [Category]) {
    self.init(name: name, kind: .string)
    guard categories.contains(where: { $0.label != Wording(verbatim: $0.id) }) else { return }
    var seen: Set<String> = []
    self.categories = categories.filter { seen.insert($0.id).inserted }
  }

  /// The field of a column that describes the row.
  init(describing column: Column, _ contents: ColumnContents) {
    let isWhole = contents.hasNumbers && !contents.hasDates && !contents.hasOthers
    let isDate = contents.hasDates && !contents.hasNumbers && !contents.hasOthers
    self.init(name: column.id, kind: isWhole ? .integer : .string)
    if contents.missing.count > 1 {
      missing = [.notStated, .notApplicable, .confidential].filter(contents.missing.contains)
    }
    if isDate { description = "Date in EDTF (ISO 8601-2)." }
    describe(as: column)
  }

  /// Takes the column's English heading and notes.
  mutating func describe(as column: Column) {
    title = column.heading.en
    if !column.notes.isEmpty { description = column.notes.map(\.text.en).joined(separator: " ") }
  }
}

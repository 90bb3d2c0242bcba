/// A column of an input table, and the headings under which it is known besides its name.
struct TableField: Hashable {
  let field: Field
  let headings: [String]
  let isRequired: Bool

  init(_ field: Field, _ headings: [String] = [], required: Bool = false) {
    self.field = field
    self.headings = headings
    isRequired = required
  }

  /// Whether a heading, folded, names this column.
  func matches(folded heading: String) -> Bool {
    field.name == heading || headings.contains { Self.folded($0) == heading }
  }

  /// A heading without differences of letter case and joining marks.
  static func folded(_ heading: String) -> String {
    String(heading.lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 })
  }
}

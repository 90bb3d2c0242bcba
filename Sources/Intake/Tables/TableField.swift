package import Register

/// A column of an input table: its headings, what it holds, and what forms say of it.
package struct TableField: Hashable, Sendable {
  package let field: Field
  /// Its heading in each language, besides its name.
  package let label: Names
  /// Further headings under which it is known.
  let others: [String]
  package let content: FieldContent
  package let isRequired: Bool
  /// What goes here, in a sentence.
  package let hint: Names
  package let example: Names

  init(
    _ field: Field, _ label: Names, others: [String] = [], _ content: FieldContent = .text,
    required: Bool = false, hint: Names, example: Names = Names(verbatim: "")
  ) {
    self.field = field
    self.label = label
    self.others = others
    self.content = content
    isRequired = required
    self.hint = hint
    self.example = example
  }

  /// Every heading besides the name.
  var headings: [String] { [label.en, label.zh, label.de] + others }

  /// Whether a heading, folded, names this column.
  func matches(folded heading: String) -> Bool {
    field.name == heading || headings.contains { Self.folded($0) == heading }
  }

  /// A heading without differences of letter case and joining marks.
  static func folded(_ heading: String) -> String {
    String(heading.lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 })
  }
}

/// A column of an input table: its name in findings, and the headings under which it is known.
struct TableField: Hashable {
  let id: String
  let headings: [String]
  let isRequired: Bool

  init(_ id: String, _ headings: [String] = [], required: Bool = false) {
    self.id = id
    self.headings = headings
    isRequired = required
  }

  /// Whether a heading names this column, letter case and joining marks aside.
  func matches(_ heading: String) -> Bool {
    let wanted = Self.folded(heading)
    return Self.folded(id) == wanted || headings.contains { Self.folded($0) == wanted }
  }

  private static func folded(_ heading: String) -> String {
    String(heading.lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 })
  }
}

import Register

/// Which column of a file holds which field of its table.
struct ColumnMap {
  /// By field; -1 where the file does not have it.
  private let columns: [Int]
  /// The ordinals of the columns in the file, where they are others.
  private let filed: [Int]?
  /// The order of day and month in dates such as 03/04/2015, where it is declared.
  let order: DayMonthOrder?
  /// The sign before the decimals of figures, where it is declared.
  let decimalMark: FigureRules.DecimalMark?
  /// Findings about the headings; with an error among them the file cannot be used.
  let findings: [Finding]

  /// Matches headings, in any order and in three languages, to the fields of a table; those in
  /// traditional Chinese characters as those in simplified ones. Of those that are `passed` nothing
  /// is said.
  init(
    labels: [String], schema: TableSchema, file: Int, ordinals: [Int]? = nil,
    order: DayMonthOrder? = nil, decimalMark: FigureRules.DecimalMark? = nil,
    passing passed: [String] = []
  ) {
    var columns = [Int](repeating: -1, count: Field.allCases.count)
    var findings: [Finding] = []
    let place = Origin(file: file, line: 1)
    for (column, label) in labels.enumerated() {
      guard let field = Self.field(label, of: schema) else {
        if passed.contains(label) { continue }
        findings.append(Self.unknown(label, column: column, schema: schema, at: place))
        continue
      }
      let first = columns[Int(field.rawValue)]
      if first >= 0 {
        findings.append(
          Finding(
            .error, "duplicate-label", at: place, column: column + 1,
            "heading '\(label)' means '\(field.name)', which stands already in column \(first + 1)",
            repair: "remove or rename one of the two"))
      } else {
        columns[Int(field.rawValue)] = column
      }
    }
    for field in schema.fields
    where field.isRequired && columns[Int(field.field.rawValue)] < 0 {
      findings.append(
        Finding(
          .error, "missing-label", at: place,
          "no heading for '\(field.field.name)' in table '\(schema.name)'",
          repair: "add a column '\(field.field.name)'"))
    }
    self.columns = columns
    filed = ordinals
    self.order = order
    self.decimalMark = decimalMark
    self.findings = findings
  }

  static func field(_ label: String, of schema: TableSchema) -> Field? {
    let named = schema.fields.first { $0.field.name == label }
    if let named { return named.field }
    let folded = TableField.folded(label)
    if let known = schema.fields.first(where: { $0.matches(folded: folded) }) { return known.field }
    let plain = folded.plain
    return plain == folded ? nil : schema.fields.first { $0.matches(folded: plain) }?.field
  }

  private static func unknown(
    _ label: String, column: Int, schema: TableSchema, at place: Origin
  ) -> Finding {
    let near = nearest(to: label, in: schema.fields.map(\.field.name))
    return Finding(
      .warning, "unknown-label", at: place, column: column + 1,
      "heading '\(label)' is not known in table '\(schema.name)'; the column is not read",
      repair: near.map { "did you mean '\($0)'?" } ?? "")
  }

  /// The ordinal in the file of each field's column, from 1.
  var ordinals: [String: Int] {
    var ordinals: [String: Int] = [:]
    for field in Field.allCases where ordinal(of: field) > 0 {
      ordinals[field.name] = ordinal(of: field)
    }
    return ordinals
  }

  /// The ordinal in the file of a field's column, from 1; 0 where the file does not have it.
  func ordinal(of field: Field) -> Int {
    guard let column = self[field] else { return 0 }
    return filed?[column] ?? column + 1
  }

  /// The column of a field, from 0; nil where the file does not have it.
  subscript(_ field: Field) -> Int? {
    let column = columns[Int(field.rawValue)]
    return column < 0 ? nil : column
  }
}

import Register

/// Which column of a file holds which field of its table.
struct ColumnMap {
  private let columns: [String: Int]
  /// Findings about the headings; with an error among them the file cannot be used.
  let findings: [Finding]

  /// Matches headings, in any order and in three languages, to the fields of a table.
  init(labels: [String], schema: TableSchema, file: Int) {
    var columns: [String: Int] = [:]
    var findings: [Finding] = []
    let place = Origin(file: file, line: 1)
    for (column, label) in labels.enumerated() {
      guard let field = schema.fields.first(where: { $0.matches(label) }) else {
        findings.append(Self.unknown(label, column: column, schema: schema, at: place))
        continue
      }
      if let first = columns[field.id] {
        findings.append(
          Finding(
            .error, "duplicate-label", at: place, column: column + 1,
            "heading '\(label)' means '\(field.id)', which stands already in column \(first + 1)",
            repair: "remove or rename one of the two"))
      } else {
        columns[field.id] = column
      }
    }
    for field in schema.fields where field.isRequired && columns[field.id] == nil {
      findings.append(
        Finding(
          .error, "missing-label", at: place,
          "no heading for '\(field.id)' in table '\(schema.name)'",
          repair: "add a column '\(field.id)'"))
    }
    self.columns = columns
    self.findings = findings
  }

  private static func unknown(
    _ label: String, column: Int, schema: TableSchema, at place: Origin
  ) -> Finding {
    let near = nearest(to: label, in: schema.fields.map(\.id))
    return Finding(
      .warning, "unknown-label", at: place, column: column + 1,
      "heading '\(label)' is not known in table '\(schema.name)'; the column is not read",
      repair: near.map { "did you mean '\($0)'?" } ?? "")
  }

  /// The column of a field, from 0; nil where the file does not have it.
  subscript(_ field: String) -> Int? { columns[field] }
}

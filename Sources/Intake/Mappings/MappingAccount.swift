import Register

/// What a mapping made of a file: which columns it read and which not, and what it passed over.
struct MappingAccount {
  let headingRow: Int
  let headings: [String]
  /// The columns that fields are read from, in the order of the file.
  let columns: [(column: Int, field: Field)]
  /// The columns that are looked at for something else.
  let others: Set<Int>
  /// The rows that are no records, as the mapping says.
  let passedOver: LineRuns
  /// The rows that have cells, but none of those that are mapped.
  let unmapped: LineRuns
  /// Texts that the codes of their fields do not explain.
  let kept: [Field: KeptTexts]

  /// The account in words, a line each.
  var lines: [String] {
    if headingRow == 0 && columns.isEmpty { return [] }
    let read = columns.map { "\(heading($0.column)) as \($0.field.name)" }
    let unread = headings.indices.filter { column in
      !headings[column].isEmpty && !others.contains(column)
        && !columns.contains { $0.column == column }
    }.map { "'\(headings[$0])'" }
    return (headingRow > 0 ? ["headings in row \(headingRow)"] : [])
      + ["read: " + read.joined(separator: ", ")]
      + (unread.isEmpty ? [] : ["not read: " + unread.joined(separator: ", ")])
      + kept.sorted { $0.key.rawValue < $1.key.rawValue }.map { field, texts in
        "no code of \(field.name) for: \(texts.words)"
      }
      + (passedOver.count > 0 ? ["passed over as 'pass-over' says: \(passedOver.count)"] : [])
      + (unmapped.count > 0 ? ["rows with none of these columns: \(unmapped.count)"] : [])
  }

  private func heading(_ column: Int) -> String {
    headings.indices.contains(column) && !headings[column].isEmpty
      ? "'\(headings[column])'" : "column \(column + 1)"
  }
}

/// Different texts of one column, each with how often it stands there.
struct KeptTexts {
  /// Up to how many are told apart.
  private static let most = 20

  private var counts: [(text: String, count: Int)] = []
  private var others = 0

  mutating func add(_ text: String) {
    if let index = counts.firstIndex(where: { $0.text == text }) {
      counts[index].count += 1
    } else if counts.count < Self.most {
      counts.append((text, 1))
    } else {
      others += 1
    }
  }

  var words: String {
    (counts.map { "'\($0.text)' (\($0.count))" } + (others > 0 ? ["others (\(others))"] : []))
      .joined(separator: ", ")
  }
}

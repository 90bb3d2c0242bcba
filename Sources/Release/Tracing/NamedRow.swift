import Indicators
import Register
import Tables

/// Finds rows of a table by the words that a reader gives for them.
struct NamedRow {
  private let table: Table
  /// The columns whose cells name the rows: the dimensions, or all that describe a list.
  private let columns: [Int]

  init(_ table: Table) {
    self.table = table
    let dimensions = table.columns.indices.filter { table.columns[$0].role == .dimension }
    columns =
      dimensions.isEmpty
      ? table.columns.indices.filter { table.columns[$0].measure == nil } : dimensions
  }

  /// The one row of which every word is a category; words are parted by commas. A number is
  /// that of the row, where no cell says it.
  func row(_ text: String) throws(ReleaseError) -> Int {
    var rows = rows(of: [text])
    if rows.isEmpty { rows = self.rows(of: text.split { ",，、;".contains($0) }.map(String.init)) }
    if rows.isEmpty, let number = Int(text),
      table.rows.indices.contains(number - 1)
    {
      return number - 1
    }
    if rows.count == 1 { return rows[0] }
    throw ReleaseError(.usage, rows.isEmpty ? unknown(text) : several(rows, text))
  }

  private func rows(of words: [String]) -> [Int] {
    let wanted = words.map(\.comparable)
    let found = table.rows.indices.filter { row in
      wanted.allSatisfy { word in
        columns.contains { table.rows[row].cells[$0].names.contains(word) }
      }
    }
    // A record's identifier may stand in other cells too.
    let first = found.filter { row in
      columns.first.map { table.rows[row].cells[$0].names.contains(wanted[0]) } ?? false
    }
    return found.count > 1 && first.count == 1 ? first : found
  }

  private func unknown(_ text: String) -> String {
    let words = text.split { ",，、;".contains($0) }.map { String($0).comparable }
    let known = table.rows.flatMap { row in columns.flatMap { row.cells[$0].names } }
    let strange = words.first { !known.contains($0) }
    let near = strange.flatMap { nearest(to: $0, in: known) }
    return "table '\(table.id)' has no row '\(text)'"
      + (near.map { " (did you mean '\($0)'?)" }
        ?? " (its rows: \(keys(Array(table.rows.indices))))")
  }

  private func several(_ rows: [Int], _ text: String) -> String {
    "table '\(table.id)' has several rows '\(text)': \(keys(rows))"
  }

  private func keys(_ rows: [Int]) -> String {
    let keys = rows.prefix(12).map { row in
      let key = table.key(of: table.rows[row])
      return key.isEmpty ? "\(row + 1)" : key.joined(separator: ",")
    }
    return keys.joined(separator: "; ") + (rows.count > 12 ? "; …" : "")
  }
}

/// Finds a column of a table by its id or heading.
struct NamedColumn {
  private let table: Table

  init(_ table: Table) {
    self.table = table
  }

  /// Where none is named, the only one that holds figures.
  func column(_ text: String?) throws(ReleaseError) -> Int {
    let columns = table.columns.indices
    guard let text else {
      let measures = columns.filter { table.columns[$0].measure != nil }
      if measures.count == 1 { return measures[0] }
      if measures.isEmpty { return 0 }
      throw ReleaseError(
        .usage, "name a column of table '\(table.id)', one of: \(ids(measures))")
    }
    let wanted = text.comparable
    if let found = columns.first(where: { names(of: $0).contains(wanted) }) { return found }
    let near = nearest(to: wanted, in: columns.flatMap(names))
    let likely = columns.first { column in near.map(names(of: column).contains) ?? false }
    throw ReleaseError(
      .usage,
      "table '\(table.id)' has no column '\(text)'"
        + (likely.map { " (did you mean '\(table.columns[$0].id)'?)" }
          ?? " (one of: \(ids(Array(columns))))"))
  }

  private func ids(_ columns: [Int]) -> String {
    columns.map { table.columns[$0].id }.joined(separator: ", ")
  }

  private func names(of column: Int) -> [String] {
    let heading = table.columns[column].heading
    let unit = table.columns[column].measure?.unit.name
    let headings = [heading.en, heading.zh, heading.de]
    let measured = unit.map { unit in
      zip(headings, [unit.en, unit.zh, unit.de]).flatMap { ["\($0) (\($1))", "\($0)（\($1)）"] }
    }
    return ([table.columns[column].id] + headings + (measured ?? [])).map(\.comparable)
  }
}

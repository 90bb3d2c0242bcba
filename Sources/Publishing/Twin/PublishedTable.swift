package import Tables

/// A table of figures as a release holds it, read back from its data file and laid beside the same
/// table of now.
package struct PublishedTable: Sendable {
  private let table: Table
  private let layout: Layout
  /// The places of the file's fields by their headings.
  private let places: [String: Int]
  private let records: [[String]]

  /// Nil of lists, whose rows have no key, and where the file has other headings than the table of
  /// now would give it.
  package init?(headings: [String], records: [[String]], as table: Table) {
    let layout = Layout(table)
    guard !layout.key.isEmpty, layout.fields.allSatisfy({ headings.contains($0.name) }) else {
      return nil
    }
    places = Dictionary(zip(headings, headings.indices)) { first, _ in first }
    self.records = records
    self.layout = layout
    self.table = table
  }

  /// The published figure of a row of the table of now and one of its columns; nil where none
  /// stands there. Its status is not read.
  package func figure(of row: Row, column: Int) -> Observation? {
    guard let origins = layout.records.first(where: { $0.measured == column }),
      let decimals = table.columns[column].measure?.decimals
    else { return nil }
    let key = layout.key.map { (layout.fields[$0].name, row.identifier(at: origins[$0])) }
    let record = records.first { record in
      key.allSatisfy { name, id in places[name].map { record[$0] } == id }
    }
    guard let record else { return nil }
    func number(_ figure: Figure) -> Int64? {
      places[figure.rawValue].flatMap {
        Int64(scaling: record[$0], decimals: figure.isCount ? 0 : decimals)
      }
    }
    return Observation(
      value: number(.value), lower: number(.lower), upper: number(.upper),
      covered: number(.covered).map(Int.init), of: number(.of).map(Int.init))
  }

  /// The row of the table of now that stands published as row `index`, from 0; nil where none does.
  package func row(published index: Int) -> Int? {
    guard publishedKeys.indices.contains(index) else { return nil }
    return table.rows.firstIndex { heldKey(of: $0) == publishedKeys[index] }
  }

  /// As which row, from 0, a row of the table of now stands published; nil where it does not.
  package func publishedRow(of row: Int) -> Int? {
    publishedKeys.firstIndex(of: heldKey(of: table.rows[row]))
  }

  /// The fields of the key that rows hold, with the columns that hold them.
  private var held: [(place: Int, column: Int)] {
    layout.key.compactMap { place in
      guard case .category(let column) = layout.records.first?[place] else { return nil }
      return places[layout.fields[place].name].map { ($0, column) }
    }
  }

  private func heldKey(of row: Row) -> [String] {
    held.map { row.category(at: $0.column).id }
  }

  /// The keys of the published rows: a row has a record for each of its figures.
  private var publishedKeys: [[String]] {
    let held = held
    return records.reduce(into: []) { keys, record in
      let key = held.map { record[$0.place] }
      if keys.last != key { keys.append(key) }
    }
  }
}

extension [Layout.Origin] {
  /// The column whose figures they are.
  fileprivate var measured: Int? {
    for case .figure(_, let column, _) in self { return column }
    return nil
  }
}

extension Int64 {
  /// A decimal number as whole multiples of its last decimal: 55.3 with one decimal is 553.
  fileprivate init?(scaling text: String, decimals: Int) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), !parts[0].isEmpty else { return nil }
    let fraction = parts.count == 2 ? parts[1] : ""
    guard fraction.count <= decimals else { return nil }
    let zeros = String(repeating: "0", count: decimals - fraction.count)
    self.init(String(parts[0]) + fraction + zeros)
  }
}

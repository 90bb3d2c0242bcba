import Intake
import Publishing
import Tables

/// The list of records of a release, read back from its data file.
struct PublishedRecords: Sendable {
  /// What names a record: two populations may use one identifier.
  struct Name: Hashable, Sendable {
    let type: String
    let id: String
  }

  struct Record: Sendable {
    let name: Name
    /// What the list says of the record itself, not of where it stands.
    let content: [String]
    /// In EDTF; empty where none is stated.
    let date: String
    /// Numbers of the tables in which it is counted.
    let tables: [ClosedRange<Int>]
  }

  /// In the order of the list.
  let all: [Record]
  private let places: [Name: Int]

  /// Nil where the list has not the columns of a list of records.
  init?(_ table: TextTable) {
    let place = Dictionary(zip(table.headings, table.headings.indices)) { first, _ in first }
    let elsewhere = ["file", "line", "tables"]
    guard let id = place["record"], let type = place["type"], let date = place["date"],
      let tables = place["tables"]
    else { return nil }
    let content = table.headings.indices.filter { !elsewhere.contains(table.headings[$0]) }
    all = table.records.map { record in
      Record(
        name: Name(type: record[type], id: record[id]), content: content.map { record[$0] },
        date: record[date], tables: Self.runs(in: record[tables]))
    }
    places = Dictionary(all.map(\.name).enumerated().map { ($1, $0) }) { first, _ in first }
  }

  /// Those of a list that is to be published.
  init?(listedIn table: Table) {
    let resource = DataResource(table)
    guard let text = try? TextTable(resource.bytes, name: resource.path) else { return nil }
    self.init(text)
  }

  subscript(name: Name) -> Record? { places[name].map { all[$0] } }

  /// The numbers of a text such as `1–9, 26, 27`; none of a text that is no such list.
  private static func runs(in text: String) -> [ClosedRange<Int>] {
    text.split(separator: ",").compactMap { part in
      let ends = part.drop { $0 == " " }.split(separator: "–").compactMap { Int($0) }
      guard let first = ends.first, let last = ends.last, first <= last else { return nil }
      return first...last
    }
  }
}

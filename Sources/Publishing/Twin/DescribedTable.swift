package import JSON
package import Tables

/// A table of figures as the descriptor of a release tells of it.
package struct DescribedTable: Sendable {
  package let id: String
  /// Its place among the release's tables, from 1.
  package let number: Int
  /// Its data file, beside the descriptor.
  package let path: String
  private let title: Wording
  private let key: [FigureTable.Dimension]
  private let units: [String: Wording]

  /// Every table of figures of a release, in its order; nil where the descriptor is none that a
  /// release writes. Lists, whose rows have no names of their own, are left out.
  package static func all(inDescriptor json: JSON) -> [DescribedTable]? {
    guard let resources = json["resources"]?.array else { return nil }
    var tables: [DescribedTable] = []
    for (index, resource) in resources.enumerated() {
      guard let fields = resource["schema"]?["fields"]?.array else { return nil }
      let names = fields.compactMap { $0["name"]?.string }
      guard names.count == fields.count else { return nil }
      let columns = Figure.allCases.map(\.rawValue) + ["unit"]
      guard resource["schema"]?["primaryKey"] != nil, columns.allSatisfy(names.contains) else {
        continue
      }
      guard let table = DescribedTable(resource, fields, number: index + 1) else { return nil }
      tables.append(table)
    }
    return tables
  }

  private init?(_ resource: JSON, _ fields: [JSON], number: Int) {
    guard let id = resource["name"]?.string, let path = resource["path"]?.string,
      !path.contains("/"),
      let title = resource.wording("title"),
      let key = resource["schema"]?["primaryKey"]?.array?.compactMap(\.string)
    else { return nil }
    self.id = id
    self.number = number
    self.path = path
    self.title = title
    self.key = key.map { name in
      FigureTable.Dimension(id: name, labels: Self.labels(of: name, in: fields))
    }
    units = Self.labels(of: "unit", in: fields)
  }

  private static func labels(of field: String, in fields: [JSON]) -> [String: Wording] {
    let categories = fields.first { $0["name"]?.string == field }?["categories"]?.array ?? []
    let labelled = categories.compactMap { category -> (String, Wording)? in
      guard let id = category["value"]?.string, let label = category.wording("label") else {
        return nil
      }
      return (id, label)
    }
    return Dictionary(labelled) { first, _ in first }
  }
}

extension DescribedTable {
  /// Why a data file does not hold what the descriptor tells of.
  package struct Fault: Error {
    /// The ordinal of the record, from 1; nil of the headings.
    package let record: Int?
    package let cause: String
  }

  /// The figures of the table's data file, as texts under its headings.
  package func figures(
    headings: [String], records: [[String]]
  ) throws(Fault) -> FigureTable {
    let places = Dictionary(zip(headings, headings.indices)) { first, _ in first }
    let asked = key.map(\.id) + Figure.allCases.map(\.rawValue) + ["unit"]
    if let missing = asked.first(where: { places[$0] == nil }) {
      throw Fault(record: nil, cause: "it has no column '\(missing)'")
    }
    var names: Set<[String]> = []
    var cells: [FigureCell] = []
    for (index, record) in records.enumerated() {
      let text = { (name: String) in places[name].map { record[$0] } ?? "" }
      let key = self.key.map { text($0.id).withoutGuard }
      guard let cell = FigureCell(key: key, text) else {
        throw Fault(record: index + 1, cause: "it holds no figure that a release writes")
      }
      guard names.insert(key).inserted else {
        throw Fault(record: index + 1, cause: "its cell stands there already")
      }
      cells.append(cell)
    }
    return FigureTable(id: id, title: title, dimensions: key, units: units, cells: cells)
  }
}

extension FigureCell {
  /// Reads the fields of one record.
  fileprivate init?(key: [String], _ text: (String) -> String) {
    var numbers: [Figure: WrittenNumber] = [:]
    for figure in Figure.allCases where figure != .status {
      let written = text(figure.rawValue)
      if written.isEmpty { continue }
      guard let number = WrittenNumber(written) else { return nil }
      numbers[figure] = number
    }
    guard let status = Status(letters: text("status")) else { return nil }
    let figures = [Figure.value, .lower, .upper].compactMap { numbers[$0] }
    let decimals = figures.map(\.decimals).max() ?? 0
    let counts = [Figure.covered, .of].compactMap { numbers[$0] }
    guard figures.allSatisfy({ $0.decimals == decimals }), counts.allSatisfy({ $0.decimals == 0 })
    else { return nil }
    self.init(
      key: key, unit: text("unit"), decimals: decimals,
      observation: Observation(
        value: numbers[.value]?.value, lower: numbers[.lower]?.value, upper: numbers[.upper]?.value,
        status: status, covered: numbers[.covered].map { Int($0.value) },
        of: numbers[.of].map { Int($0.value) }))
  }
}

extension JSON {
  /// A text in three languages, as `Wording.members` writes it.
  fileprivate func wording(_ name: String) -> Wording? {
    guard let text = self[name]?.string else { return nil }
    return Wording(
      en: text, zh: self["\(name)@zh"]?.string ?? text, de: self["\(name)@de"]?.string ?? text)
  }
}

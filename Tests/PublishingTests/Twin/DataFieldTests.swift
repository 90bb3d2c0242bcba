import JSON
import Tables
import Testing

@testable import Publishing

@Suite struct DataFieldTests {
  func field(_ name: String, of table: Table) throws -> DataField {
    try #require(DataResource(table).fields.first { $0.name == name })
  }

  @Test func `categories name what identifiers do not tell`() throws {
    let direction = try field("direction", of: TwinFixture.exchanges)
    #expect(
      direction.json == [
        "name": "direction", "type": "string",
        "categories": [
          ["value": "in", "label": "Incoming"], ["value": "out", "label": "Outgoing"],
          ["value": "_T", "label": "Total", "label@zh": "合计", "label@de": "Insgesamt"],
        ],
      ])
    let year = try field("year", of: TwinFixture.exchanges)
    #expect(year.title == "Year")
    #expect(year.description == "A delegation belongs to its first day.")
    #expect(year.categories.map(\.id) == ["2016", "2017", "_U", "_T"])
    let measure = try field("measure", of: TwinFixture.exchanges)
    #expect(measure.categories.map(\.label.en) == ["delegations", "Person-trips"])
  }

  @Test func `a category that columns fix is called by the column that tells it from the others`()
    throws
  {
    func column(_ id: String, _ heading: String, _ coordinates: [(String, String)]) -> Column {
      TwinFixture.measure(
        id, heading, of: "partnerships",
        at: coordinates.map { Coordinate(dimension: $0.0, category: $0.1) })
    }
    let table = TwinFixture.table(
      "partners", nature: .stock,
      columns: [
        TwinFixture.dimension("continent", "Continent"),
        column("all", "Partnerships", [("year", "2017"), ("kind", "_T")]),
        column("friendship", "Friendship cities", [("year", "2017"), ("kind", "friendship")]),
        column(
          "asian", "Asian friends", [("year", "2017"), ("kind", "friendship"), ("area", "asia")]),
      ], rows: [])
    #expect(
      try field("kind", of: table).categories.map(\.label.en) == ["Total", "Friendship cities"])
    #expect(try field("year", of: table).categories.isEmpty)
    #expect(try field("area", of: table).categories.map(\.label.en) == ["Total", "asia"])
  }

  @Test func `identifiers that tell everything are not listed`() {
    let field = DataField(
      named: "year", [Category(verbatim: "2015"), Category(verbatim: "2016")])
    #expect(field.json == ["name": "year", "type": "string"])
  }

  @Test func `a name that two places share is the first's alone`() {
    let field = DataField(
      named: "partner",
      [
        Category(id: "us-springfield-il", label: TwinFixture.wording("Springfield")),
        Category(id: "us-springfield-ma", label: TwinFixture.wording("Springfield")),
        Category(id: "us-springfield-il", label: TwinFixture.wording("Springfield")),
      ])
    #expect(
      field.json == [
        "name": "partner", "type": "string",
        "categories": [
          ["value": "us-springfield-il", "label": "Springfield"],
          ["value": "us-springfield-ma"],
        ],
      ])
  }

  @Test(
    arguments: [
      ([.number(1), .empty([])], .integer, nil, []),
      ([.number(1), .text(TwinFixture.wording("x"))], .string, nil, []),
      ([.number(1), .date("2015")], .string, nil, []),
      ([.date("2015")], .string, "Date in EDTF (ISO 8601-2).", []),
      ([.empty([])], .string, nil, []), ([], .string, nil, []),
      ([.empty(.notApplicable)], .string, nil, ["", "_Z"]),
      (
        [.number(1), .empty(.confidential), .empty(.notApplicable)], .integer, nil,
        ["", "_Z", "_C"]
      ),
    ] as [([Cell], DataField.Kind, String?, [String])])
  func `a column's cells decide its field`(
    cells: [Cell], kind: DataField.Kind, description: String?, missing: [String]
  ) {
    let table = TwinFixture.table(
      "t", nature: .list, columns: [TwinFixture.attribute("a", "A")],
      rows: cells.map { Row(cells: [$0]) })
    let field = DataField(describing: table.columns[0], ColumnContents.all(of: table)[0])
    #expect(field.kind == kind)
    #expect(field.title == "A")
    #expect(field.description == description)
    #expect(field.missing.map(\.text) == missing)
  }

  @Test func `figures are numbers where one of them has decimals`() throws {
    #expect(try field("value", of: TwinFixture.editions).kind == .number)
    #expect(try field("lower", of: TwinFixture.editions).kind == .number)
    #expect(try field("of", of: TwinFixture.editions).kind == .integer)
    #expect(try field("value", of: TwinFixture.exchanges).kind == .integer)
  }

  @Test func `a figure in a list names its unit and keeps its heading`() throws {
    let headcount = try field("headcount", of: TwinFixture.records)
    #expect(
      headcount.json == [
        "name": "headcount", "title": "Headcount",
        "description": "The figure; empty where the sources do not determine a single value.",
        "type": "integer", "unit": "person-trip",
        "missingValues": [["value": "", "label": "none: see the status"]],
      ])
    let status = try field("headcount_status", of: TwinFixture.records)
    #expect(status.pattern == "[A-Z]( [A-Z])*")
    #expect(status.unit == nil)
  }
}

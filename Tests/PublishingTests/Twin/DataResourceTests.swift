import Tables
import Testing

@testable import Publishing

@Suite struct DataResourceTests {
  func text(_ table: Table) -> String {
    String(decoding: DataResource(table).bytes, as: UTF8.self)
  }

  @Test func `each row and measure is a record`() {
    #expect(
      text(TwinFixture.exchanges) == """
        year,direction,measure,value,lower,upper,status,covered,of,unit,notes
        2016,in,delegations,3,3,3,A,,,delegation,
        2016,out,delegations,0,0,0,A,,,delegation,
        2016,_T,delegations,3,3,3,A,,,delegation,
        2016,_T,persons,,218,,E,2,3,person-trip,
        2017,in,delegations,1,1,1,P R,,,delegation,partial
        2017,out,delegations,,,,O,,,delegation,partial
        2017,_T,delegations,,1,4,E P,,,delegation,partial
        2017,_T,persons,,,,M,,,person-trip,partial
        _U,in,delegations,0,0,0,A,,,delegation,
        _U,out,delegations,1,1,1,A,,,delegation,
        _U,_T,delegations,1,1,1,A,,,delegation,
        _U,_T,persons,,,,O,,,person-trip,
        _T,in,delegations,4,4,4,A,,,delegation,
        _T,out,delegations,,,,O,,,delegation,
        _T,_T,delegations,,5,,E,,,delegation,
        _T,_T,persons,,,,O,,,person-trip,

        """)
    let resource = DataResource(TwinFixture.exchanges)
    #expect(resource.records == 16)
    #expect(resource.primaryKey == ["year", "direction", "measure"])
    #expect(resource.path == "exchanges-per-year.csv")
  }

  @Test func `what describes a row follows its figure`() {
    #expect(
      text(TwinFixture.editions) == """
        edition,value,lower,upper,status,covered,of,unit,date,theme,row_status,speakers
        1,55.3,55.3,55.3,A,,,person-trip,2009-10,"'=Green, ""clean""
        cities",held,12
        2,-0.5,-0.5,-0.5,B,,,person-trip,2010-10-12,,,_Z
        _T,,,,Q,,,person-trip,_Z,_Z,_C,

        """)
    #expect(DataResource(TwinFixture.editions).primaryKey == ["edition"])
  }

  @Test func `a list keeps its columns`() {
    #expect(
      text(TwinFixture.records) == """
        id,direction,line,headcount,headcount_lower,headcount_upper,headcount_status
        x-1,in,14,,151,,E
        '+2,_U,15,,,,O

        """)
    #expect(DataResource(TwinFixture.records).primaryKey.isEmpty)
  }

  @Test func `a table without figures keeps its columns`() {
    let table = TwinFixture.table(
      "t", nature: .stock,
      columns: [TwinFixture.dimension("year", "Year"), TwinFixture.attribute("city", "City")],
      rows: [
        TwinFixture.year("2018", .text(TwinFixture.wording("Wolfsburg"))),
        TwinFixture.year("2018", .empty([])),
      ])
    #expect(text(table) == "year,city\n2018,Wolfsburg\n2018,\n")
  }

  @Test func `a list shows coverage and notes where they occur`() {
    var table = TwinFixture.records
    table.rows[0].notes = [TwinFixture.startRule, TwinFixture.partial]
    table.rows[1].cells[3] = .observation(
      Observation(value: 7, lower: 7, upper: 7, covered: 1, of: 2))
    #expect(
      text(table) == """
        id,direction,line,headcount,headcount_lower,headcount_upper,headcount_status,\
        headcount_covered,headcount_of,notes
        x-1,in,14,,151,,E,,,start-rule partial
        '+2,_U,15,7,7,7,A,1,2,

        """)
  }

  @Test func `counts of records have no decimals`() {
    var table = TwinFixture.editions
    table.rows = [table.rows[0]]
    table.rows[0].cells[5] = .observation(
      Observation(value: 5, lower: 4, upper: 6, covered: 10, of: 20))
    #expect(text(table).contains("\n1,0.5,0.4,0.6,A,10,20,"))
  }

  @Test func `the apostrophe is a choice`() {
    let unguarded = DataResource(TwinFixture.records, guardsFormulas: false)
    #expect(String(decoding: unguarded.bytes, as: UTF8.self).contains("\n+2,_U,"))
  }

  @Test func `a table without rows is its header`() {
    var table = TwinFixture.exchanges
    table.rows = []
    #expect(
      text(table) == "year,direction,measure,value,lower,upper,status,covered,of,unit\n")
    #expect(DataResource(table).records == 0)
  }

  @Test func `dimensions that repeat are no key`() {
    var table = TwinFixture.exchanges
    table.rows.append(table.rows[0])
    #expect(DataResource(table).primaryKey.isEmpty)
  }

  @Test(
    arguments: [
      (.body, .category(Category(id: "asia", label: TwinFixture.wording("Asia"))), "asia"),
      (.body, .empty([]), "_U"), (.body, .empty(.notAvailable), "_U"),
      (.body, .empty(.notApplicable), "_Z"), (.unknown, .empty([]), "_U"),
      (.body, .text(TwinFixture.wording("Asia")), "Asia"), (.body, .number(5), "5"),
      (.body, .date("2015-10"), "2015-10"), (.total, .empty(.notApplicable), "_T"),
      (.total, .text(TwinFixture.wording("All")), "_T"), (.total, .number(2015), "2015"),
      (.total, .category(.notStated), "_U"),
    ] as [(Row.Role, Cell, String)])
  func `a dimension is never empty`(role: Row.Role, cell: Cell, expected: String) {
    let table = TwinFixture.table(
      "t",
      columns: [
        TwinFixture.dimension("continent", "Continent"), TwinFixture.measure("n", "Number"),
      ],
      rows: [Row(role, cells: [cell, TwinFixture.observation(1)])])
    #expect(
      text(table) == """
        continent,value,lower,upper,status,covered,of,unit
        \(expected),1,1,1,A,,,delegation

        """)
  }

  @Test func `what a column fixes goes before what the row says`() {
    let table = TwinFixture.table(
      "t",
      columns: [
        TwinFixture.measure("a", "A", at: [Coordinate(dimension: "kind", category: "x")]),
        TwinFixture.dimension("kind", "Kind"), TwinFixture.dimension("year", "Year"),
        TwinFixture.measure("b", "B"),
      ],
      rows: [
        Row(cells: [
          .number(4), .category(Category(verbatim: "y")), .category(Category(verbatim: "2015")),
          TwinFixture.observation(6),
        ])
      ])
    #expect(
      text(table) == """
        kind,year,value,lower,upper,status,covered,of,unit
        x,2015,4,4,4,A,,,delegation
        y,2015,6,6,6,A,,,delegation

        """)
  }

  @Test func `the notes of a measure stand before the row's`() {
    let table = TwinFixture.table(
      "t",
      columns: [
        TwinFixture.dimension("year", "Year"),
        TwinFixture.measure("a", "A", notes: [TwinFixture.startRule]),
        TwinFixture.measure("b", "B", of: "other"),
      ],
      rows: [
        TwinFixture.year(
          "2015", TwinFixture.observation(1), TwinFixture.observation(2),
          notes: [TwinFixture.partial])
      ])
    #expect(
      text(table) == """
        year,measure,value,lower,upper,status,covered,of,unit,notes
        2015,delegations,1,1,1,A,,,delegation,start-rule partial
        2015,other,2,2,2,A,,,delegation,partial

        """)
  }

  @Test(arguments: [
    "value", "lower", "upper", "status", "covered", "of", "unit", "measure", "notes",
  ])
  func `a column gives way to a standard field of its name`(id: String) {
    let table = TwinFixture.table(
      "t",
      columns: [
        TwinFixture.dimension(id, "Dimension"), TwinFixture.measure("n", "Number"),
        TwinFixture.attribute("x" + id, "Attribute"),
      ],
      rows: [])
    #expect(
      text(table)
        == "row_\(id),value,lower,upper,status,covered,of,unit,x\(id)\n")
  }
}

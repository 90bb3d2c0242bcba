import Tables
import Testing

@testable import Publishing

@Suite struct ObservationFileTests {
  private static let unit = Unit(
    id: "visit", name: Wording(en: "visits", zh: "次", de: "Besuche"))

  private func table(nature: Table.Nature = .flow) -> Table {
    func figures(_ id: String, _ direction: String, decimals: Int = 0) -> Column {
      Column(
        id: id, heading: Wording(verbatim: id),
        role: .measure(
          Measure(
            id: "visits", unit: Self.unit, decimals: decimals,
            coordinates: [Coordinate(dimension: "direction", category: direction)])))
    }
    var bounded = Observation.between(71, nil, [.provisional, .revised])
    (bounded.covered, bounded.of) = (1, 2)
    return Table(
      id: "visits-by-partner", title: Wording(verbatim: "Visits"),
      shortTitle: Wording(verbatim: "Visits"), summary: Wording(verbatim: ""), nature: nature,
      columns: [
        Column(id: "partner-place", heading: Wording(verbatim: "Place"), role: .dimension),
        figures("in", "in"), figures("all", "_T", decimals: 1),
      ],
      rows: [
        Row(cells: [
          .category(Category(id: "konin", label: Wording(verbatim: "Konin"))),
          .observation(bounded), .observation(.exactly(1234)),
        ]),
        Row(
          .total,
          cells: [.category(.total), .observation(.notAvailable), .observation(.notApplicable)]),
      ])
  }

  @Test func `every observation is a row of codes`() throws {
    let file = try #require(ObservationFile(table()))
    #expect(file.path == "sdmx/visits-by-partner.csv")
    #expect(
      String(decoding: file.bytes, as: UTF8.self) == """
        STRUCTURE,STRUCTURE_ID,ACTION,PARTNER_PLACE,DIRECTION,OBS_VALUE,LOWER_BOUND,UPPER_BOUND,\
        OBS_STATUS,REVISED,UNIT_MEASURE,RECORDS_STATED,RECORDS
        dataflow,YEARBOOK:VISITS_BY_PARTNER(1.0.0),I,konin,in,,71,,E,1,visit,1,2
        dataflow,YEARBOOK:VISITS_BY_PARTNER(1.0.0),I,konin,_T,123.4,123.4,123.4,A,0,visit,,
        dataflow,YEARBOOK:VISITS_BY_PARTNER(1.0.0),I,_T,in,,,,O,0,visit,,
        dataflow,YEARBOOK:VISITS_BY_PARTNER(1.0.0),I,_T,_T,,,,M,0,visit,,

        """)
  }

  @Test func `a list has no observations`() {
    #expect(ObservationFile(table(nature: .list)) == nil)
  }

  @Test func `the observations are those of the data file`() throws {
    for table in SampleRelease.release.tables {
      guard let file = ObservationFile(table) else { continue }
      let resource = DataResource(table)
      #expect(
        file.bytes.count { $0 == UInt8(ascii: "\n") } == resource.records + 1, "\(table.id)")
    }
  }

  @Test(arguments: [
    ("sdmx", "sdmx/"), ("excel", "excel/"), ("excel-de", "excel-de/"), ("data", "data/"),
  ])
  func `each format has a folder of its own`(name: String, folder: String) throws {
    let format = try #require(OutputFormat.all.first { $0.name == name })
    let files = try format.files(Publication(SampleRelease.release), "/nowhere")
    #expect(!files.isEmpty)
    #expect(files.allSatisfy { $0.path.hasPrefix(folder) })
  }
}

import Indicators
@testable import Release
import Tables
import Testing

/// What readers type for a cell of the committed release of 2017, and what they get.
@Suite struct CellSearchTests {
  private static let tracing = Result {
    try Tracing(report: "\(Repository.reports)/2017", inputs: Repository.inputs)
  }

  @Test(arguments: [
    "'6 Visits by place'!C10", "6!C10", "Table 6!C10", "table 6!c10", "Tabelle 6!C10", "表6!C10",
    "Visits by place!C10", "visits-by-partner!C10", "6 Besuche nach Ort!C11",
    "visits-by-partner/konin/all-years", "6/Konin/2015 to 2017", "6/科宁/all-years",
    "Visits by place/Konin/2015 to 2017 (visits)", "6/konin/2015—2017年",
  ])
  func `a figure is found by any of its names`(text: String) throws {
    let cell = try Self.tracing.get().find(text)
    #expect(cell.table.id == "visits-by-partner")
    #expect(cell.labels.map(\.label.en) == ["Konin"])
    #expect(cell.heading.id == "all-years")
  }

  @Test(arguments: [
    ("participations/2017/participations", "iuc"),
    ("participations/iuc,2017/participations", "iuc"),
    ("participations/2017,iuc/participations", "iuc"),
    ("awards-per-year/2015,scholarship/awards", "2015"),
    ("exchanges-per-year/total/in", "_T"), ("exchanges-per-year/_T/in", "_T"),
    ("concentration/Total/share", "_T"), ("agreements-per-year/2016", "2016"),
    ("exchanges-by-field/economy and trade/all-years", "economy and trade"),
  ])
  func `categories that tell the row suffice`(text: String, first: String) throws {
    let cell = try Self.tracing.get().find(text)
    #expect(cell.table.key(of: cell.table.rows[cell.row]).first == first)
  }

  @Test(arguments: [
    (
      "visit-by-partner/konin/all-years",
      "unknown table 'visit-by-partner' (did you mean 'visits-by-partner'?)"
    ),
    ("6/konn/all-years", "table 'visits-by-partner' has no row 'konn' (did you mean 'konin'?)"),
    (
      "6/konin/all-year",
      "table 'visits-by-partner' has no column 'all-year' (did you mean 'all-years'?)"
    ),
    ("6/konin", "name a column of table 'visits-by-partner', one of: year-2017, all-years"),
    ("6!A1", "no figure stands at '6!A1': the rows of the table are 10 to 16, its columns A to D"),
    ("6!C9", "no figure stands at '6!C9': the rows of the table are 10 to 16, its columns A to D"),
    (
      "6!C17", "no figure stands at '6!C17': the rows of the table are 10 to 16, its columns A to D"
    ),
    (
      "6!E10", "no figure stands at '6!E10': the rows of the table are 10 to 16, its columns A to D"
    ),
    ("Cover!A1", "no figure of the cover stands at 'Cover!A1'"),
  ])
  func `what is not there is refused with what is near`(text: String, message: String) throws {
    let tracing = try Self.tracing.get()
    let error = #expect(throws: ReleaseError.self) { try tracing.find(text) }
    #expect(error?.description == message)
    #expect(error?.code == .usage)
  }

  @Test func `a row that several categories share is asked for again`() throws {
    let tracing = try Self.tracing.get()
    let error = #expect(throws: ReleaseError.self) {
      try tracing.find("awards-per-year/scholarship/awards")
    }
    #expect(
      error?.description.hasPrefix("table 'awards-per-year' has several rows 'scholarship': 2015,")
        == true
    )
  }

  @Test func `a headline of the cover leads to its table`() throws {
    let tracing = try Self.tracing.get()
    let headlines = tracing.release.headlines
    for (column, headline) in headlines.enumerated() {
      let letter = ["A", "B", "C", "D"][column]
      for row in 7...10 {
        let cell = try tracing.find("Cover!\(letter)\(row)")
        #expect(cell.table.id == headline.table, "\(letter)\(row)")
        #expect(cell.figure == headline.observation, "\(letter)\(row)")
      }
    }
    #expect(headlines.count == 4)
  }

  @Test(
    arguments: [
      ("records/deyang-2015-03-konin/figure", ["deyang-2015-03-konin"]),
      (
        "claims/headcount-deyang-2015-03-konin/recorded",
        ["headcount-deyang-2015-03-konin", "deyang-2015-03-konin"]
      ),
      ("context/Urbanization rate,2013/figure", ["cn-urbanization-2013"]),
      ("sources/shanghai-2024/title", ["shanghai-2024"]),
      ("concentration/2017/most-visited", nil), ("editions-due/1/due", nil),
      ("anniversaries/1/partner", nil), ("data-quality/headcounts,exact/records", nil),
      ("data-quality/claims,agrees/records", nil), ("series-totals/1/first-date", nil),
    ] as [(String, [String]?)])
  func `a cell that is no figure leads to its records`(text: String, ids: [String]?) throws {
    let trace = try Self.tracing.get().trace(cell: text)
    if let ids { #expect(trace.records.map(\.id) == ids) }
    #expect(!trace.records.isEmpty)
  }
}

import Register
import Tables
import Testing

@testable import Indicators

@Suite struct TabulationReaderTests {
  private func sample() throws -> Sample {
    var sample = Sample(["konin": "PL", "siegen": "DE"])
    try sample.addEdition("festival", kind: .festival, 1, "2016")
    try sample.addAgreement("2016")
    return sample
  }

  @Test(
    arguments: [
      (
        TabulationRequest("delegaton", by: "year"),
        "population: unknown population 'delegaton' (did you mean 'delegations'?)"
      ),
      (
        TabulationRequest("delegations", by: "yaer"),
        "by: unknown dimension 'yaer' of delegations (did you mean 'year'?)"
      ),
      (
        TabulationRequest("editions", by: "year", across: "direction"),
        """
        across: unknown dimension 'direction' of editions \
        (one of: year, month, kind, series, host, country, continent, basis)
        """
      ),
      (
        TabulationRequest("delegations", by: "year", measures: ["persontrips"]),
        "measures: unknown measure 'persontrips' of delegations (did you mean 'person-trips'?)"
      ),
      (
        TabulationRequest("visits", by: "year", where: [("partner", ["konn"])]),
        "where: unknown value 'konn' of 'partner' (did you mean 'konin'?)"
      ),
      (
        TabulationRequest("visits", by: "year", where: [("country", ["Deutchland"])]),
        "where: unknown value 'Deutchland' of 'country' (did you mean 'Deutschland'?)"
      ),
      (
        TabulationRequest("visits", by: "year", where: [("kind", ["oficial"])]),
        "where: unknown value 'oficial' of 'kind' (did you mean 'official'?)"
      ),
      (
        TabulationRequest("visits", by: "year", where: [("year", ["2017..2015"])]),
        "where: cannot read '2017..2015' as years in 'year' (write 2017, or 2010..2017)"
      ),
      (
        TabulationRequest("visits", by: "year", where: [("kind", ["busines"])]),
        "where: unknown value 'busines' of 'kind' (did you mean 'business'?)"
      ),
      (
        TabulationRequest("visits", by: "year", where: [("year", [".."])]),
        "where: cannot read '..' as years in 'year' (write 2017, or 2010..2017)"
      ),
      (
        TabulationRequest("visits", by: "year", where: [("year", ["2015.1.2016"])]),
        "where: cannot read '2015.1.2016' as years in 'year' (write 2017, or 2010..2017)"
      ),
      (
        TabulationRequest("visits", by: "year", where: [("kind", ["Not stated"])]),
        """
        where: unknown value 'Not stated' of 'kind' \
        (one of: official, civil, education, culture, business)
        """
      ),
      (
        TabulationRequest("agreements", by: "year", where: [("field", ["x"])]),
        "where: unknown value 'x' of 'field' ()"
      ),
      (TabulationRequest("visits", by: "year", "year"), "by: 'year' is named twice in 'by' ()"),
      (
        TabulationRequest("visits", by: "year", across: "year"),
        "across: 'year' cannot be both in rows and across ()"
      ),
      (
        TabulationRequest("awards", by: "year", measures: ["amount"]),
        "measures: no award states an amount ()"
      ),
      (
        TabulationRequest("participations", by: "year", across: "cohort"),
        "across: 'cohort' cannot be both in rows and across ()"
      ),
    ])
  func `an unknown word is named, and the nearest proposed`(
    request: TabulationRequest, complaint: String
  ) throws {
    #expect(try sample().complaints(request) == [complaint])
  }

  @Test func `every wrong word is told at once`() throws {
    let request = TabulationRequest(
      "visits", by: "yaer", across: "kinds", where: [("feild", ["x"])], measures: ["people"])
    #expect(try sample().complaints(request).count == 4)
  }

  @Test(
    arguments: [
      ("kind", "official"), ("kind", "Official"), ("kind", "官方"), ("kind", "Amtlich"),
      ("country", "PL"), ("country", "pol"), ("country", "波兰"), ("country", "Polen"),
      ("partner", "konin"), ("continent", "europe"), ("continent", "欧洲"), ("month", "3"),
      ("month", "03"), ("month", "March"), ("month", "März"), ("level", "not-stated"),
      ("year", "2016"), ("year", "2015.."), ("year", "..2017"), ("year", "_U"),
    ])
  func `a value is known by its code and in three languages`(
    dimension: String, value: String
  ) throws {
    let request = TabulationRequest("visits", by: "year", where: [(dimension, [value])])
    #expect(try sample().complaints(request) == [])
  }

  @Test func `the catalogue's dimensions and measures can all be read`() throws {
    var sample = try sample()
    try sample.addAward("2016", amount: "10", "EUR")
    for population in TabulatedPopulation.allCases {
      for dimension in population.dimensions {
        let request = TabulationRequest(
          population: population.id, by: [dimension.id],
          across: dimension.isPeriod ? nil : population.period.id,
          measures: population.measures.map(\.id)
            .filter { $0 != "share" || !population.isStock || !dimension.isPeriod })
        #expect(sample.complaints(request) == [])
      }
    }
  }

  @Test func `without a dimension only that is complained of`() throws {
    let request = TabulationRequest("partnerships", measures: ["share"])
    let complaints = try sample().complaints(request)
    #expect(complaints.count == 1)
    #expect(complaints[0].hasPrefix("by: no dimension is named in 'by' (one of: year, kind, "))
  }

  @Test func `only delegations name fields that must be numbered, stated ones`() {
    let filters = [
      (dimension: "field", values: ["culture", "not-stated", "health"]),
      (dimension: "kind", values: ["official"]),
    ]
    #expect(TabulationRequest("visits", where: filters).fields == ["culture", "health"])
    #expect(TabulationRequest("delegations", where: filters).fields == ["culture", "health"])
    #expect(TabulationRequest("agreements", where: filters).fields == [])
  }

  @Test func `a title names single years and runs of years`() throws {
    let request = TabulationRequest(
      "delegations", by: "kind", where: [("year", ["2013", "2015..2016"])])
    let title = try sample().tabulation(request, 2016).declaration.title
    #expect(title.en == "Delegations by kind (2013, 2015–2016)")
  }

  @Test func `titles say what is counted, by what and of what, in three languages`() throws {
    let request = TabulationRequest(
      "delegations", by: "year", "kind", across: "direction",
      where: [("country", ["DE", "PL"]), ("year", ["2015..2016"])])
    let title = try sample().tabulation(request, 2016).declaration.title
    #expect(
      title.en == "Delegations by year, kind and direction (Country: Germany or Poland)")
    #expect(title.zh == "团组数（按年份、类别和方向；国家：德国或波兰）")
    #expect(
      title.de == "Delegationen nach Jahr, Art und Richtung (Staat: Deutschland oder Polen)")
  }

  @Test(arguments: ["s", "Siegen", "siegen", "锡根"])
  func `a place is known by its identifier and its names`(value: String) throws {
    var sample = Sample()
    sample.register.places.append(
      Place(
        id: "s", names: Names(en: "Siegen", zh: "锡根", de: "Siegen"), localName: "",
        otherNames: [], country: nil, province: "", level: "", wikidata: "", note: "",
        origin: sample.origin))
    let request = TabulationRequest("visits", by: "year", where: [("partner", [value])])
    #expect(sample.complaints(request) == [])
  }

  @Test(arguments: [(0, ""), (1, "one of: "), (20, "one of: "), (21, "")])
  func `up to twenty words are proposed where none is near`(count: Int, repair: String) {
    var reader = TabulationReader(in: Sample().frame(2017).scope)
    let known = (0..<count).map { "w\($0)" }
    reader.complain("where", "unknown", "zzzzzzzz", known)
    #expect(
      reader.complaints.map(\.repair)
        == [repair.isEmpty ? "" : repair + known.joined(separator: ", ")])
  }
}

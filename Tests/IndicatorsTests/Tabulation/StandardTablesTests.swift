import Register
import Tables
import Testing

@testable import Indicators

/// A tabulation of what a standard table counts has that table's figures.
@Suite struct StandardTablesTests {
  /// A tabulation has the years that it asks for, so the standard tables are not kept to others.
  private func sample(_ seed: Int) throws -> Sample {
    var sample = try Sample.random(seed)
    sample.register.choices.firstYear = nil
    return sample
  }

  @Test(arguments: 1...40)
  func `delegations by year across direction or kind are the standard tables`(seed: Int) throws {
    let sample = try sample(seed)
    let standard = [
      ("direction", ExchangeIndicator.delegationsByDirection),
      ("kind", ExchangeIndicator.delegationsByKind),
    ]
    for (dimension, indicator) in standard {
      guard let expected = sample.table(indicator, 2017) else { continue }
      let found = try sample.table(
        TabulationRequest("delegations", by: "year", across: dimension), 2017)
      // A table of one year has no total, but for one that stands beside what is undetermined.
      #expect(found.rows.map(\.printed) == expected.rows.map(\.printed))
      #expect(found.columns.map(\.id) == expected.columns.map(\.id))
      #expect(found.columns.map(\.measure) == expected.columns.map(\.measure))
    }
  }

  @Test(arguments: 1...40)
  func `person-trips by year are the standard table`(seed: Int) throws {
    let sample = try sample(seed)
    guard let expected = sample.table(PersonTrips(), 2017) else { return }
    let found = try sample.table(
      TabulationRequest("delegations", by: "year", measures: ["person-trips", "person-days"]), 2017)
    #expect(found.rows.map(\.printed) == expected.rows.map(\.printed))
  }

  @Test(arguments: 1...40)
  func `visits by partner, country and continent have the standard figures`(seed: Int) throws {
    let sample = try sample(seed)
    let standard = [
      ("partner", ExchangeIndicator.visitsByPartner),
      ("country", ExchangeIndicator.visitsByCountry),
      ("continent", ExchangeIndicator.visitsByContinent),
    ]
    for (dimension, indicator) in standard {
      // Of one year alone, figures are provisional as those of the column before are.
      guard let expected = sample.table(indicator, 2017), expected.period != 2017...2017 else {
        continue
      }
      let found = try sample.table(TabulationRequest("visits", by: dimension), 2017)
      // The standard table has the reference year before all years.
      let all = expected.rows.map { row in
        row.cells[0].printed + " | " + row.cells[2].printed
      }
      guard found.rows.count > 1 else { continue }
      #expect(found.rows.map(\.printed).sorted() == all.sorted())
    }
  }

  @Test(arguments: 1...40)
  func `partners by continent at the end of the year are the standard table`(seed: Int) throws {
    let sample = try sample(seed)
    guard let expected = sample.table(PartnersByContinent(), 2017) else { return }
    let kinds = expected.columns.dropFirst().dropLast(3)
    let found = try sample.table(
      TabulationRequest("partnerships", by: "continent", across: "kind"), 2017)
    let places = try sample.table(
      TabulationRequest(
        "partnerships", by: "continent", measures: ["partner-places", "countries"]), 2017)
    #expect(found.columns.dropFirst().dropLast().map(\.id) == kinds.map(\.id))
    // A table of one row needs no total; the standard table has one.
    guard found.rows.count > 1 else { return }
    let joined = zip(found.rows, places.rows).map { first, second in
      (first.cells + second.cells.dropFirst()).map(\.printed).joined(separator: " | ")
    }
    #expect(joined.count == expected.rows.count)
    for (joined, expected) in zip(joined.dropLast(), expected.rows.dropLast()) {
      #expect(joined == expected.printed)
    }
  }

  @Test(arguments: 1...40)
  func `partnerships by year across kind have the standard stocks`(seed: Int) throws {
    let sample = try sample(seed)
    guard let expected = sample.table(PartnershipsInForce(), 2017) else { return }
    let found = try sample.table(
      TabulationRequest("partnerships", by: "year", across: "kind"), 2017)
    // The standard table has partner places beside.
    let stocks = expected.rows.map { row in
      row.cells.dropLast().map(\.printed).joined(separator: " | ")
    }
    #expect(found.rows.map(\.printed) == stocks)
  }

  @Test(arguments: 1...40)
  func `agreements and editions by year are the standard tables`(seed: Int) throws {
    let sample = try sample(seed)
    if let expected = sample.table(AgreementsPerYear(), 2017) {
      let found = try sample.table(TabulationRequest("agreements", by: "year"), 2017)
      #expect(found.rows.map(\.printed) == expected.rows.map(\.printed))
    }
    if let expected = sample.table(EditionsPerYear(), 2017) {
      let found = try sample.table(
        TabulationRequest("editions", by: "year", across: "kind"), 2017)
      #expect(found.rows.map(\.printed) == expected.rows.map(\.printed))
    }
  }
}

import Register
import Testing

@testable import Indicators

/// One record of several, found by where it stands.
struct SingleFactsTests {
  @Test func `the one exchange that begins on a line is found`() throws {
    var sample = Sample()
    for _ in 0..<2 { try sample.addExchange("2015") }
    try sample.addExchange("2015", status: .planned)
    try sample.addExchange("2016")
    try sample.addExchange("2017")
    sample.batch.lines = [2, 4, 5, 7, 9]
    sample.batch.file = 3
    let scope = sample.frame(2017).scope
    let exchanges = CountedExchanges(sample.batch, in: scope)
    for line in [2, 4, 7, 9] {
      let found = try #require(Facts.exchange(atLine: line, of: exchanges, in: scope))
      #expect(found.count == 1)
      #expect(found.origin == Origin(file: 3, line: line))
    }
    // In the middle of a record, and planned only.
    #expect(Facts.exchange(atLine: 3, of: exchanges, in: scope) == nil)
    #expect(Facts.exchange(atLine: 5, of: exchanges, in: scope) == nil)
  }

  @Test(arguments: [
    Population.partnerships, .editions, .participations, .agreements, .awards,
  ])
  func `the one held record of a place is found`(population: Population) throws {
    var sample = Sample()
    for year in ["2014", "2015", "2016"] {
      try sample.addPartnership("konin", from: year)
      try sample.addEdition("s", 1, year)
      try sample.addParticipation("home", year)
      try sample.addAgreement(year)
      try sample.addAward(year)
    }
    for index in 0..<3 {
      let origin = Origin(file: 1, line: 2 + index)
      sample.register.partnerships[index].origin = origin
      sample.register.editions[index].origin = origin
      sample.register.participations[index].origin = origin
      sample.register.agreements[index].origin = origin
      sample.register.awards[index].origin = origin
    }
    for line in 2...4 {
      let origin = Origin(file: 1, line: line)
      let found = try #require(sample.register.facts(of: population, at: origin))
      #expect(found.population == population)
      #expect(found.count == 1)
      #expect(found.origin == origin)
    }
    for elsewhere in [Origin(file: 1, line: 5), Origin(file: 0, line: 3)] {
      #expect(sample.register.facts(of: population, at: elsewhere) == nil)
    }
  }

  @Test func `no delegation is held`() throws {
    var sample = Sample()
    try sample.addExchange("2016")
    #expect(sample.register.facts(of: .delegations, at: Origin(file: 0, line: 2)) == nil)
  }
}

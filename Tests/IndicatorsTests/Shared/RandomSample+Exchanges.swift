import Register

@testable import Indicators

extension Sample {
  mutating func addRandomExchange(_ generator: inout SeededGenerator) throws {
    if generator.chance(10) { return try addMirroredTrip(&generator) }
    let partners = Self.partners.filter { _ in generator.chance(15) }
    let fields = ["culture", "education", "health"].filter { _ in generator.chance(30) }
    try addExchange(
      generator.date(2013...2018),
      generator.chance(85) ? generator.pick(Direction.allCases) : nil,
      with: partners.joined(separator: " "), home: generator.pick(Self.homes),
      kind: generator.chance(85) ? generator.pick(ExchangeKind.allCases) : nil,
      fields: fields.joined(separator: " "),
      level: generator.chance(60) ? generator.pick(LeaderLevel.allCases) : nil,
      headcount: generator.chance(2) ? "999999999" : generator.figure(),
      status: generator.status())
    if generator.chance(3) { batch.remove(batch.count - 1) }
  }

  /// Two reports of one trip between home authorities; mostly one does not count.
  private mutating func addMirroredTrip(_ generator: inout SeededGenerator) throws {
    let homes = Self.homes.shuffled(using: &generator)
    let date = generator.date(2013...2018, orNothing: 0)
    let headcount = generator.figure()
    try addExchange(date, .outgoing, with: homes[1], home: homes[0], headcount: headcount)
    try addExchange(date, .incoming, with: homes[0], home: homes[1], headcount: headcount)
    if generator.chance(70) { batch.remove(batch.count - 1) }
  }

  /// Declares the sources complete for some populations, series and programmes, somewhere.
  mutating func declareRandomly(_ generator: inout SeededGenerator) throws {
    let populations =
      [
        "partnerships", "delegations", "editions", "participations", "agreements", "awards",
        "participations:iuc",
      ] + register.series.prefix(1).map { "editions:\($0.id)" }
    for population in populations where generator.chance(30) {
      let first = generator.number(2008...2016)
      try declareComplete(
        population, generator.pick(["\(first)", "\(first)-06", "\(first)/\(first + 1)"]),
        generator.pick(["\(generator.number(2016...2020))", "2017-12-31", "2018-06"]),
        area: generator.pick(["*", "*"] + Self.homes))
    }
  }

  /// Gives every record none, one or several of three sources.
  mutating func nameSources(_ generator: inout SeededGenerator) {
    for number in 0..<3 { register.sources.append(.numbered(number, at: origin)) }
    func some() -> [Int] { (0..<3).filter { _ in generator.chance(40) } }
    for index in register.partnerships.indices { register.partnerships[index].sources = some() }
    for index in register.editions.indices { register.editions[index].sources = some() }
    for index in register.participations.indices { register.participations[index].sources = some() }
    for index in register.agreements.indices { register.agreements[index].sources = some() }
    for index in register.awards.indices { register.awards[index].sources = some() }
    for row in batch.sourceCounts.indices { batch.sourceCounts[row] = UInt8(some().count) }
  }
}

extension Source {
  fileprivate static func numbered(_ number: Int, at origin: Origin) -> Source {
    Source(
      id: "source-\(number)", title: "", publisher: "", date: nil, language: "", address: "",
      note: "", origin: origin)
  }
}

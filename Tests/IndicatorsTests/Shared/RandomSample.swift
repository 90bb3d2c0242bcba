import Register

extension Sample {
  static let homes = ["home-0", "home-1", "home-2"]
  static let partners = (0..<9).map { "partner-\($0)" }

  /// A register with everything in it that indicators count, and much that they must not.
  static func random(_ seed: Int) throws -> Sample {
    var generator = SeededGenerator(seed: seed)
    var sample = Sample(home: Array(homes.prefix(generator.number(0...3))))
    for partner in partners {
      sample.addPlace(
        partner, generator.pick(["DE", "DE", "PL", "JP", "US", "BR", "BJ", "CN", ""]))
    }
    sample.register.choices.dormantAfterYears = generator.number(1...5)
    if seed % 3 == 0 { sample.register.choices.firstYear = 2012 + seed % 2 }
    try sample.addRandomPartnerships(&generator)
    try sample.addRandomEditions(&generator)
    try sample.addRandomProgrammes(&generator)
    for _ in 0..<generator.number(0...80) { try sample.addRandomExchange(&generator) }
    for population in ["partnerships", "delegations", "editions", "awards"]
    where generator.chance(30) {
      try sample.declareComplete(population, "\(generator.number(2010...2014))", "2017")
    }
    return sample
  }

  private mutating func addRandomPartnerships(
    _ generator: inout SeededGenerator
  ) throws {
    for _ in 0..<generator.number(0...14) {
      let hasEnded = generator.chance(40)
      try addPartnership(
        generator.pick(Self.partners), generator.pick(PartnershipKind.allCases),
        from: generator.date(1985...(hasEnded ? 2009 : 2018), orNothing: 30),
        attested: generator.chance(30) ? "\(generator.number(2005...2018))" : "",
        to: hasEnded ? generator.date(2010...2019, orNothing: 0) : "",
        home: generator.pick(Self.homes))
    }
  }

  private mutating func addRandomEditions(_ generator: inout SeededGenerator) throws {
    for number in 1...generator.number(1...16) {
      let series = generator.pick(SeriesKind.allCases)
      let first = generator.figure()
      let basis = generator.pick(FigureBasis.allCases)
      try addEdition(
        "\(series.id)-\(generator.number(0...1))", kind: series,
        generator.chance(70) ? number / 2 : nil, generator.date(2012...2018),
        host: generator.chance(70) ? generator.pick(Self.partners) : "",
        generator.chance(50) ? [first: .attended] : [first: basis, "12": .attended],
        status: generator.chance(80) ? .held : .planned)
    }
  }

  private mutating func addRandomProgrammes(_ generator: inout SeededGenerator) throws {
    for _ in 0..<generator.number(0...12) {
      try addParticipation(
        generator.pick(Self.homes + Self.partners), generator.date(2014...2018, orNothing: 0),
        with: generator.chance(40) ? generator.pick(Self.partners) : "",
        in: generator.pick(["iuc", "other"]), status: generator.chance(80) ? .held : .planned)
      try addAgreement(
        generator.date(2014...2018), documents: generator.figure(),
        home: generator.pick(Self.homes), status: generator.chance(80) ? .held : .planned)
      let hasAmount = generator.chance(60)
      try addAward(
        generator.date(2014...2018), generator.pick(AwardKind.allCases),
        recipients: generator.figure(),
        amount: hasAmount ? generator.pick(["6000", "99.5", ">100", "0.25"]) : "",
        hasAmount ? generator.pick(["CNY", "EUR"]) : "", home: generator.pick(Self.homes))
    }
  }

  private mutating func addRandomExchange(_ generator: inout SeededGenerator) throws {
    let partners = Self.partners.filter { _ in generator.chance(15) }
    let fields = ["culture", "education", "health"].filter { _ in generator.chance(30) }
    try addExchange(
      generator.date(2013...2018),
      generator.chance(85) ? generator.pick(Direction.allCases) : nil,
      with: partners.joined(separator: " "), home: generator.pick(Self.homes),
      kind: generator.chance(85) ? generator.pick(ExchangeKind.allCases) : nil,
      fields: fields.joined(separator: " "),
      level: generator.chance(60) ? generator.pick(LeaderLevel.allCases) : nil,
      headcount: generator.figure(), status: generator.chance(85) ? .held : .planned)
  }
}

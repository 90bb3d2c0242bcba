import Register

extension Sample {
  static let homes = ["home-0", "home-1", "home-2"]
  static let partners = (0..<9).map { "partner-\($0)" }

  /// A register with everything in it that indicators count, and much that they must not; up to so
  /// many delegations, and fewer of all else.
  static func random(_ seed: Int, most: Int = 80) throws -> Sample {
    var generator = SeededGenerator(seed: seed)
    var sample = Sample(home: Array(homes.prefix(generator.number(0...3))))
    for partner in partners {
      sample.addPlace(
        partner,
        generator.pick(["DE", "DE", "PL", "JP", "US", "BR", "BJ", "RU", "AU", "CN", ""]))
    }
    sample.choose(&generator)
    let few = max(2, most / 6)
    try sample.addRandomPartnerships(few, &generator)
    try sample.addRandomEditions(few, &generator)
    try sample.addRandomProgrammes(few, &generator)
    for _ in 0..<generator.number(0...most) { try sample.addRandomExchange(&generator) }
    try sample.declareRandomly(&generator)
    sample.nameSources(&generator)
    return sample
  }

  private mutating func choose(_ generator: inout SeededGenerator) {
    register.choices.dormantAfterYears = generator.number(1...5)
    if generator.chance(33) { register.choices.firstYear = generator.number(2012...2014) }
    register.choices.continents = generator.pick(ContinentScheme.allCases)
    register.choices.tolerance =
      Tolerance(permille: generator.pick([0, 100, 100, 250, 1000])) ?? .tenPercent
    register.choices.anniversarySteps = generator.pick([[5], [5], [10, 25], [1]])
  }

  private mutating func addRandomPartnerships(
    _ most: Int, _ generator: inout SeededGenerator
  ) throws {
    for _ in 0..<generator.number(0...most) {
      let hasEnded = generator.chance(40)
      try addPartnership(
        generator.pick(Self.partners), generator.pick(PartnershipKind.allCases),
        from: generator.date(1985...2018, orNothing: 30),
        attested: generator.chance(30) ? generator.date(2005...2018, orNothing: 0) : "",
        to: hasEnded ? generator.date(2008...2019, orNothing: 0) : "",
        home: generator.pick(Self.homes))
      if let last = register.partnerships.last, !last.isInOrder {
        register.partnerships.removeLast()
      }
    }
  }

  private mutating func addRandomEditions(
    _ most: Int, _ generator: inout SeededGenerator
  ) throws {
    for number in 0..<generator.number(0...most) {
      let series = generator.pick(SeriesKind.allCases)
      let (first, second) = (generator.figure(), generator.figure())
      let bases = [generator.pick(FigureBasis.allCases), generator.pick(FigureBasis.allCases)]
      try addEdition(
        "\(series.id)-\(generator.number(0...1))", kind: series,
        generator.chance(70) ? number / 2 + generator.number(1...2) : nil,
        generator.date(2012...2018),
        host: generator.chance(70) ? generator.pick(Self.partners + Self.homes) : "",
        generator.chance(50) ? [first: .attended] : [first: bases[0], second: bases[1]],
        status: generator.status())
      // An identifier may read as the ordinal of another edition.
      if generator.chance(10) {
        register.editions[register.editions.count - 1].id = "\(100 + number)"
        register.editions[0].number = register.editions[0].number.map { _ in 100 + number }
      }
    }
  }

  private mutating func addRandomProgrammes(
    _ most: Int, _ generator: inout SeededGenerator
  ) throws {
    for _ in 0..<generator.number(0...most) {
      try addParticipation(
        generator.pick(Self.homes + Self.partners), generator.date(2014...2018, orNothing: 0),
        with: generator.chance(40) ? generator.pick(Self.partners) : "",
        in: generator.pick(["iuc", "other"]), status: generator.status())
      try addAgreement(
        generator.date(2014...2018), documents: generator.figure(),
        home: generator.pick(Self.homes), status: generator.status())
      let amount = generator.amount()
      try addAward(
        generator.date(2014...2018), generator.pick(AwardKind.allCases),
        recipients: generator.figure(), amount: amount,
        amount.isEmpty ? "" : generator.pick(["CNY", "EUR"]), home: generator.pick(Self.homes))
    }
  }
}

extension Partnership {
  /// Whether it may have begun, been attested and ended in this order; no other is accepted.
  fileprivate var isInOrder: Bool {
    let dates = [established, attested, ended].compactMap { $0?.value }
    return zip(dates, dates.dropFirst()).allSatisfy { $0.start.earliest <= $1.end.latest }
      && (dates.first?.start.earliest ?? .distantPast) <= dates.last?.end.latest ?? .distantFuture
  }
}

extension SeededGenerator {
  mutating func status() -> RecordStatus {
    chance(80) ? .held : pick([.planned, .cancelled])
  }
}

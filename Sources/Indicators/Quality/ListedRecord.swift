package import Register

/// A record of any of the populations, as the list of records shows it.
package enum ListedRecord: Sendable {
  case exchange(ExchangeRecord)
  case partnership(Partnership)
  case edition(Edition)
  case participation(Participation)
  case agreement(Agreement)
  case award(Award)

  /// The records that the register holds, by population.
  package static func held(in register: Register) -> [ListedRecord] {
    register.partnerships.flatMap { [$0] + ($0.account?.repetitions ?? []) }
      .map(ListedRecord.partnership)
      + register.editions.map(ListedRecord.edition)
      + register.participations.map(ListedRecord.participation)
      + register.agreements.map(ListedRecord.agreement) + register.awards.map(ListedRecord.award)
  }

  package var population: Population {
    switch self {
    case .exchange: .delegations
    case .partnership: .partnerships
    case .edition: .editions
    case .participation: .participations
    case .agreement: .agreements
    case .award: .awards
    }
  }

  package var id: String { content.id }

  package var origin: Origin { content.origin }

  /// The date that the record states; of a partnership when it was established, else attested.
  package var date: RecordedDate? {
    switch self {
    case .exchange(let record): try? RecordedDate(parsing: record.date)
    case .partnership(let record): (record.established ?? record.attested)?.value
    case .edition(let record): record.date?.value
    case .participation(let record): record.cohort.value
    case .agreement(let record): record.date?.value
    case .award(let record): record.date?.value
    }
  }

  /// Where its first day lies; anywhere if no date is stated.
  package var start: DayRange {
    switch self {
    case .exchange(let record): record.start
    case .partnership(let record): record.term.began
    case .edition, .participation, .agreement, .award: date?.start ?? .unbounded
    }
  }

  /// Nil for a partnership and for an award, which are never planned or cancelled.
  package var status: RecordStatus? {
    switch self {
    case .exchange(let record): record.status
    case .edition(let record): record.status
    case .participation(let record): record.status
    case .agreement(let record): record.status
    case .partnership, .award: nil
    }
  }

  /// The record that counts in its stead, of a trip or a relation that several tell of.
  package var countedIn: Origin? {
    switch self {
    case .exchange(let record): record.countedIn
    case .partnership(let record): record.account?.countedIn
    case .edition, .participation, .agreement, .award: nil
    }
  }

  /// Identifiers of the sources that it names.
  package func sources(in register: Register) -> [String] {
    switch content {
    case .exchange(let record): record.sourceNames
    case .held(let record): record.sources.map { register.sources[$0].id }
    }
  }

  /// Whether it took place by the end of the reference year, for a home authority that is counted.
  package func counts(in frame: Frame) -> Bool {
    guard start.earliest <= frame.closing else { return false }
    return switch content {
    case .exchange(let record):
      record.status == .held && record.countedIn == nil && frame.scope.isHome[record.home]
    case .held(let record): record.counts(in: frame.scope)
    }
  }
}

extension ListedRecord {
  private enum Content {
    case exchange(ExchangeRecord)
    case held(any CountedRecord)

    var id: String {
      switch self {
      case .exchange(let record): record.id
      case .held(let record): record.id
      }
    }

    var origin: Origin {
      switch self {
      case .exchange(let record): record.origin
      case .held(let record): record.origin
      }
    }
  }

  private var content: Content {
    switch self {
    case .exchange(let record): .exchange(record)
    case .partnership(let record): .held(record)
    case .edition(let record): .held(record)
    case .participation(let record): .held(record)
    case .agreement(let record): .held(record)
    case .award(let record): .held(record)
    }
  }
}

import Register

extension ClaimReckoning {
  /// The members of one delegation.
  var headcount: RecordedFigure {
    guard let exchange = namedExchange else {
      return .unknown(frame.listsEveryExchange ? .noRecord : .notListed)
    }
    if exchange.status != .held { return .unknown(.onlyPlanned) }
    guard let figure = try? Figure(parsing: exchange.headcount, as: .headcount) else {
      return .unknown(.notStated)
    }
    return sum([figure])
  }

  /// The documents that were signed during one delegation.
  var agreements: RecordedFigure {
    let agreements = namedAgreements
    let signed = agreements.filter { $0.status == .held }
    if signed.isEmpty { return .unknown(agreements.isEmpty ? .noRecord : .onlyPlanned) }
    return sum(signed.map(\.documents.value))
  }

  /// The delegation that the scope names.
  var namedExchange: ExchangeRecord? {
    named(scope.exchange, among: frame.exchanges) { ($0.id, $0.origin) }.first
  }

  /// The agreements that name this delegation, signed or not.
  var namedAgreements: [Agreement] {
    named(scope.exchange, among: register.agreements) { ($0.exchange, $0.origin) }
  }

  /// The records that a name means: those of the claim's own folder, else of the only other folder
  /// that has any, else of the folder that is named before it.
  private func named<Record>(
    _ name: String?, among records: [Record], by key: (Record) -> (id: String, origin: Origin)
  ) -> [Record] {
    guard let name else { return [] }
    func folder(_ record: Record) -> String { register.folder(of: key(record).origin) }
    let bearers = records.filter { key($0).id == name }
    let own = bearers.filter { folder($0) == self.folder }
    if !own.isEmpty { return own }
    if !bearers.isEmpty { return Set(bearers.map(folder)).count == 1 ? bearers : [] }
    return records.filter { record in
      let folder = folder(record)
      return !folder.isEmpty && folder + "/" + key(record).id == name
    }
  }

  /// The participations that may count: those of the cohort, or of all by the day.
  var heldParticipations: [Participation] {
    let year = scope.cohort.map(DayRange.init(year:))
    return register.participations.filter { participation in
      let start = participation.cohort.value.start
      return participation.programme == scope.programme && participation.status == .held
        && (year.map(start.isPossibly(in:)) ?? (start.earliest <= day))
    }
  }

  /// Cities in a programme by the day, or in one cohort of it.
  var participations: RecordedFigure {
    guard let programme = scope.programme else { return .unknown(.noRecord) }
    let year = scope.cohort.map(DayRange.init(year:))
    let possible = heldParticipations
    let certain = possible.map(\.cohort.value.start).filter { start in
      year.map(start.isCertainly(in:)) ?? (start.latest <= day)
    }
    let id = register.programmes[programme].id
    let isComplete = isComplete(
      "\(Population.participations.rawValue):\(id)", area: nil, over: year ?? days)
    if possible.isEmpty, !isComplete {
      let isPlanned = register.participations.contains {
        $0.programme == programme && $0.status == .planned
      }
      return .unknown(isPlanned ? .onlyPlanned : .noRecord)
    }
    return .known(
      FigureBounds(lower: Int64(certain.count), upper: Int64(possible.count)),
      missing: isComplete ? .nothing : .more)
  }
}

extension Frame {
  /// Whether the listed exchanges are all that were read.
  var listsEveryExchange: Bool { exchanges.count >= register.acceptedExchanges }
}

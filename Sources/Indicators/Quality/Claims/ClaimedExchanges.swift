import Register

extension ClaimReckoning {
  /// The members of one delegation.
  var headcount: RecordedFigure {
    guard let exchange = frame.exchanges.first(where: { $0.id == scope.exchange }) else {
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
    let agreements = register.agreements.filter { $0.exchange == scope.exchange }
    let signed = agreements.filter { $0.status == .held }
    if signed.isEmpty { return .unknown(agreements.isEmpty ? .noRecord : .onlyPlanned) }
    return sum(signed.map(\.documents.value))
  }

  /// Cities in a programme by the day, or in one cohort of it.
  var participations: RecordedFigure {
    guard let programme = scope.programme else { return .unknown(.noRecord) }
    let all = register.participations.filter { $0.programme == programme }
    let held = all.filter { $0.status == .held }.map(\.cohort.value.start)
    let year = scope.cohort.map(DayRange.init(year:))
    let certain = held.filter { start in
      year.map(start.isCertainly(in:)) ?? (start.latest <= day)
    }
    let possible = held.filter { start in
      year.map(start.isPossibly(in:)) ?? (start.earliest <= day)
    }
    let id = register.programmes[programme].id
    let isComplete = isComplete(
      "\(Population.participations.rawValue):\(id)", area: nil, over: year ?? days)
    if possible.isEmpty, !isComplete {
      return .unknown(all.contains { $0.status == .planned } ? .onlyPlanned : .noRecord)
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

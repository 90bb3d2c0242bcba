import Register

extension ClaimReckoning {
  /// Distinct places with which a partnership is in force on the day, or on the last day of the
  /// year that the scope names.
  ///
  /// A partner whose country is not stated may lie in the continent or country asked for.
  var partnerPlaces: RecordedFigure {
    if scope.kind == .intended { return .unknown(.neverInForce) }
    let day = min(day, scope.year.map(Day.lastDay(ofYear:)) ?? day)
    var certain: Set<Int> = []
    var possible: Set<Int> = []
    for partnership in partnerships {
      let partner = partnership.partner(of: scope.home)
      guard let isThere = liesInScope(partner) else {
        if partnership.term.isPossiblyInForce(on: day) { possible.insert(partner) }
        continue
      }
      guard isThere else { continue }
      if partnership.term.isCertainlyInForce(on: day) { certain.insert(partner) }
      if partnership.term.isPossiblyInForce(on: day) { possible.insert(partner) }
    }
    let isComplete = isComplete(
      Population.partnerships.rawValue, area: scope.home, over: DayRange(day))
    if possible.isEmpty, !isComplete { return .unknown(.noRecord) }
    return .known(
      FigureBounds(lower: Int64(certain.count), upper: Int64(possible.count)),
      missing: isComplete ? .nothing : .more)
  }

  /// The year in which the first partnership was established. An earlier one may be unrecorded.
  var firstEstablished: RecordedFigure {
    if scope.kind == .intended { return .unknown(.neverInForce) }
    let begins = begun.map(\.term.began)
    guard !begins.isEmpty else { return .unknown(.noRecord) }
    guard let latest = begins.map(\.latest).min(), latest != .distantFuture else {
      return .unknown(.notDated)
    }
    let earliest = begins.map(\.earliest).min() ?? .distantPast
    let first = earliest == .distantPast ? 0 : Int64(earliest.year)
    return .known(FigureBounds(lower: first, upper: Int64(latest.year)), missing: .less)
  }

  /// Calendar years from the year of establishment to the year of the claim.
  var anniversary: RecordedFigure {
    guard let number = scope.partnership else { return .unknown(.noRecord) }
    let began = register.partnerships[number].term.began
    guard began.latest != .distantFuture else { return .unknown(.notDated) }
    let fewest =
      days.earliest == .distantPast ? 0 : max(0, days.earliest.year - began.latest.year)
    let most =
      began.earliest == .distantPast ? nil : max(0, days.latest.year - began.earliest.year)
    return .known(
      FigureBounds(lower: Int64(fewest), upper: most.map(Int64.init)), missing: .nothing)
  }

  /// The partnerships that may be counted among the partner places.
  var partnersInForce: [Partnership] {
    let day = min(day, scope.year.map(Day.lastDay(ofYear:)) ?? day)
    return partnerships.filter {
      $0.term.isPossiblyInForce(on: day) && liesInScope($0.partner(of: scope.home)) != false
    }
  }

  /// The partnerships that may be the first to have been established.
  var firstOnes: [Partnership] {
    guard let latest = begun.map(\.term.began.latest).min() else { return [] }
    return begun.filter { $0.term.began.earliest <= latest }
  }

  /// The partnerships that may have been established by the day.
  private var begun: [Partnership] { partnerships.filter { $0.term.began.earliest <= day } }

  private var partnerships: [Partnership] {
    register.partnerships.filter { partnership in
      partnership.kind != .intended && partnership.account?.countedIn == nil
        && (scope.home.map(partnership.homes.contains) ?? frame.scope.isHome[partnership.home])
        && (scope.kind.map { $0 == partnership.kind } ?? true)
    }
  }

  /// Nil where the place's country does not tell.
  private func liesInScope(_ place: Int) -> Bool? {
    guard scope.country != nil || scope.continent != nil else { return true }
    guard let country = register.places[place].country else { return nil }
    if let wanted = scope.country, wanted != country { return false }
    if let wanted = scope.continent { return country.continent(in: scope.scheme) == wanted }
    return true
  }
}

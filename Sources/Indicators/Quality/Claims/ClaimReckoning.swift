import Register

/// One claim about to be held against the records: its scope resolved, its days, the frame.
///
/// A claim as of a month or a year is held against the records at its end.
struct ClaimReckoning {
  let scope: ClaimScope
  let names: RecordNames
  let frame: Frame
  /// The folder in which the claim stands.
  let folder: String
  /// Where the claim's own day lies.
  let days: DayRange
  /// The day up to which records are counted.
  let day: Day

  init(_ claim: Claim, scope: ClaimScope, names: RecordNames, frame: Frame) {
    self.scope = scope
    self.names = names
    self.frame = scope.tolerance.map { frame.reckoning(with: $0) } ?? frame
    folder = frame.register.folder(of: claim.origin)
    let date = claim.asOf.value
    let last = date.end.latest
    day = last == .distantFuture ? frame.asOf : min(last, frame.asOf)
    days = DayRange(min(date.start.earliest, day), day)
  }

  var register: Register { frame.register }

  /// The indicator in the claim's scope.
  func recorded(_ indicator: ClaimIndicator) -> RecordedFigure {
    switch indicator {
    case .partnerPlaces: partnerPlaces
    case .firstEstablished: firstEstablished
    case .anniversary: anniversary
    case .editionsHeld: editionsHeld
    case .attendance: attendance
    case .awardRecipients: awardRecipients
    case .participations: participations
    case .agreements: agreements
    case .headcount: headcount
    case .diplomaticAnniversary: .unknown(.notInRegister)
    }
  }

  func isComplete(_ population: String, area: Int?, over days: DayRange) -> Bool {
    frame.isComplete(population, area: area, over: days)
  }
}

extension Frame {
  /// Whether the sources are declared complete for a population over some days: in one area, or
  /// for every home authority.
  func isComplete(_ population: String, area: Int?, over days: DayRange) -> Bool {
    guard let area else {
      return isComplete(population, from: days.earliest, to: days.latest)
    }
    let id = register.places[area].id
    return register.coverage.contains { coverage in
      (coverage.area == id || coverage.area == "*")
        && coverage.holds(population, from: days.earliest, to: days.latest)
    }
  }

  /// The same frame, "about" and "nearly" meaning something else.
  func reckoning(with tolerance: Tolerance) -> Frame {
    Frame(
      scope: scope.reckoning(with: tolerance), year: year, asOf: asOf, fields: fields,
      exchanges: exchanges)
  }
}

extension Claim {
  /// Whether it speaks of a time that begins after a day.
  func isAfter(_ day: Day) -> Bool { asOf.value.start.earliest > day }
}

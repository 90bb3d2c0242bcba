import Register
import Tables

extension ClaimsLedger.Entry {
  /// A claim of an indicator that is made for claims.
  init(_ claim: Claim, _ indicator: ClaimIndicator, names: RecordNames, in frame: Frame) {
    let scope = ClaimScope(claim, of: indicator, names: names, in: frame.register)
    let recorded: RecordedFigure =
      if !scope.complaints.isEmpty {
        .unknown(.unknownScope)
      } else if claim.isAfter(frame.asOf) {
        .unknown(.afterReferenceDay)
      } else {
        ClaimReckoning(claim, scope: scope, names: names, frame: frame).recorded(indicator)
      }
    self.init(
      claim, Wording(indicator.words), scope.wording(of: claim, in: frame.register),
      RecordedTotal(recorded), scope.tolerance ?? frame.tolerance)
  }

  /// A claim of a measure of a population.
  init(
    _ claim: Claim, _ number: Int, _ population: ClaimPopulation, _ measure: String,
    _ tallied: ClaimTallies, in frame: Frame
  ) {
    guard let claimed = tallied.claimed(number) else {
      let measures = TabulatedPopulation(rawValue: population.rawValue)?.measures ?? []
      let isKnown = measures.contains { $0.id == measure }
      self.init(claim, isKnown ? .unknownScope : .unknownIndicator, in: frame)
      return
    }
    let total =
      claim.isAfter(frame.asOf)
      ? RecordedTotal(.unknown(.afterReferenceDay)) : tallied.total(number, in: frame)
    self.init(
      claim, claimed.name, claimed.scope, total, claimed.tolerance ?? frame.tolerance)
  }

  /// A claim whose words are not known.
  init(_ claim: Claim, _ reason: UncheckedReason, in frame: Frame) {
    let scope = claim.scope.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
    self.init(
      claim, Wording(verbatim: claim.indicator), Wording(verbatim: scope),
      RecordedTotal(.unknown(reason)), frame.tolerance)
  }

  private init(
    _ claim: Claim, _ indicator: Wording, _ scope: Wording, _ total: RecordedTotal,
    _ tolerance: Tolerance
  ) {
    self.claim = claim
    self.indicator = indicator
    self.scope = scope
    self.total = total
    claimed = claim.figure.value.bounds(tolerance: tolerance)
    if case .known(let bounds, _) = total.figure {
      recorded = bounds
    } else {
      recorded = nil
    }
    // Claims are whole numbers; what is recorded may be in smaller units.
    (verdict, reason) =
      claimed.scaled(by: total.decimals).map(total.figure.verdict)
      ?? (.cannotBeChecked, .notStated)
  }

  /// The source's wording and, where that may be several numbers, which.
  var claimedWording: Wording {
    let wording = claim.figure.wording
    guard claimed.lower != claimed.upper else { return Wording(verbatim: wording) }
    let bounds = claimed.wording()
    return Wording(
      en: "\(wording) (\(bounds.en))", zh: "\(wording)（\(bounds.zh)）",
      de: "\(wording) (\(bounds.de))")
  }

  /// The recorded figure and, where not all records state one, how many do.
  var recordedCell: Cell {
    guard let recorded else { return .empty(.notAvailable) }
    let bounds = recorded.wording(decimals: total.decimals)
    guard let (stated, all) = total.coverage else { return .text(bounds) }
    return .text(
      Wording(
        en: "\(bounds.en) (stated by \(stated) of \(all))",
        zh: "\(bounds.zh)（\(all)条中\(stated)条有数据）",
        de: "\(bounds.de) (\(stated) von \(all) mit Angabe)"))
  }
}

import Register

extension ClaimReckoning {
  /// The editions that a series has held by the day: the highest ordinal among the numbered ones,
  /// or how many there are where none is numbered.
  ///
  /// | held                   | as of      | editions |
  /// |------------------------|------------|----------|
  /// | 4th 2016-11, 5th 2017-11-07 | 2017-11-06 | 4   |
  /// | 4th 2016-11, 5th 2017-11    | 2017-11-06 | 4 to 5 |
  /// | 7th 2015-10, 9th 2017-10    | 2015-10    | 7   |
  /// | 7th 2015-10, 9th 2017-10    | 2016-12-31 | 7 to 8: the 8th is not recorded |
  /// | 13th planned 2018-07        | 2018-07    | only announced |
  var editionsHeld: RecordedFigure {
    guard let series = scope.series else { return .unknown(.noRecord) }
    let all = register.editions.filter { $0.series == series }
    let held: Held = all.filter { $0.status == .held }.map { ($0.number, $0.date?.value.start) }
    let population = "\(Population.editions.rawValue):\(register.series[series].id)"
    let isNumbered = held.contains { $0.number != nil }
    let count = isNumbered ? ordinals(held) : number(of: held)
    if count.upper == 0 {
      if isComplete(population, area: nil, over: days) {
        return .known(count, missing: .nothing)
      }
      return .unknown(all.contains { $0.status == .planned } ? .onlyPlanned : .noRecord)
    }
    let newest = held.compactMap(\.start).filter { $0.latest <= day }.map(\.latest).max()
    let isBounded =
      held.contains { $0.number != nil && isAfter($0.start) }
      || isComplete(population, area: nil, over: DayRange(newest ?? day, day))
      || isAtTheTime(Int(count.lower), held)
    return .known(count, missing: isBounded ? .nothing : .more)
  }

  private typealias Held = [(number: Int?, start: DayRange?)]

  private func ordinals(_ held: Held) -> FigureBounds {
    let highest = held.filter { isBy($0.start) }.compactMap(\.number).max() ?? 0
    var possible = held.filter { !isAfter($0.start) }.compactMap(\.number).max() ?? 0
    // An edition held at the claim's time confirms its ordinal; else unrecorded ones may fill the
    // hole before the next.
    if let next = held.filter({ isAfter($0.start) }).compactMap(\.number).min(),
      !isAtTheTime(highest, held)
    {
      possible = max(possible, next - 1)
    }
    return FigureBounds(lower: Int64(highest), upper: Int64(possible))
  }

  private func number(of held: Held) -> FigureBounds {
    FigureBounds(
      lower: Int64(held.filter { isBy($0.start) }.count),
      upper: Int64(held.filter { !isAfter($0.start) }.count))
  }

  private func isBy(_ start: DayRange?) -> Bool { start.map { $0.latest <= day } ?? false }
  private func isAfter(_ start: DayRange?) -> Bool { start.map { $0.earliest > day } ?? false }
  private func isAtTheTime(_ number: Int, _ held: Held) -> Bool {
    held.contains { $0.number == number && $0.start?.intersects(days) ?? false }
  }

  /// The people at an edition on the basis asked for, or who attended; its groups are added.
  var attendance: RecordedFigure {
    guard let number = scope.edition else { return .unknown(.noRecord) }
    let edition = register.editions[number]
    if edition.status != .held { return .unknown(.onlyPlanned) }
    return sum(people(at: edition, scope.basis ?? .attended))
  }

  /// The people who received an award at an edition; where no award is recorded, the people whom
  /// the edition's own figures call beneficiaries.
  var awardRecipients: RecordedFigure {
    guard let number = scope.edition else { return .unknown(.noRecord) }
    let edition = register.editions[number]
    if edition.status != .held { return .unknown(.onlyPlanned) }
    let awards = awards(at: number)
    return sum(
      awards.isEmpty ? people(at: edition, .beneficiaries) : awards.map(\.recipients.value))
  }

  /// The awards that name an edition.
  func awards(at edition: Int) -> [Award] {
    register.awards.filter { award in
      names.editions.match(award.edition, from: register.folder(of: award.origin))
        == .record(edition)
    }
  }

  private func people(at edition: Edition, _ basis: FigureBasis) -> [Figure] {
    edition.figures.filter { $0.basis == basis }.map(\.figure.value)
  }

  /// The sum of figures; unknown where none is stated.
  func sum(_ figures: [Figure]) -> RecordedFigure {
    var sum = FigureSum()
    for figure in figures { sum.add(figure, tolerance: frame.tolerance) }
    guard sum.stated > 0, let bounds = sum.bounds else { return .unknown(.notStated) }
    return .known(bounds, missing: .nothing)
  }
}

import Register
import Tables

extension Partnership: TabulatedRecord {
  var start: DayRange { term.began }

  func slots(_ dimension: TabulationDimension, _ find: SlotFinder) -> [Int] {
    switch dimension {
    case .kind: find.slots([kind.category.id], of: .kind)
    case .home: [find.place(home)]
    case .established: [YearSlot.slot(of: term.began)]
    default: [find.place(partner, dimension)]
    }
  }

  func value(_ measure: TabulationMeasure, isCertain: Bool, in frame: Frame) -> CubeValue {
    switch measure {
    case .partnerPlaces: return .distinct(DistinctThings(partner, isCertain: isCertain))
    case .countries:
      let country = Int(frame.scope.countrySlots[partner])
      return .distinct(
        country > 0
          ? DistinctThings(country, isCertain: isCertain) : DistinctThings(unknown: partner))
    default: return .count(StockCount(certain: isCertain ? 1 : 0, possible: 1))
    }
  }

  /// Of a stock: in every year at whose end it may be in force.
  func occurrences(
    on years: [Int], _ tabulation: Tabulation, in frame: Frame
  ) -> [Occurrence] {
    let term = term
    return years.compactMap { year in
      let day = Day.lastDay(ofYear: year)
      guard term.isPossiblyInForce(on: day) else { return nil }
      return Occurrence(
        year: YearSlot.slot(ofYear: year), isCertain: term.isCertainlyInForce(on: day))
    }
  }

  /// The years that are printed: those asked for, else from the first at whose end any certainly
  /// was in force; the last of them alone where no year is printed.
  static func stockYears(
    of records: [Partnership], _ tabulation: Tabulation, in frame: Frame
  ) -> [Int] {
    let last = min(tabulation.periods.last ?? frame.year, frame.year)
    guard tabulation.dimensions.contains(where: \.isPeriod) else { return [last] }
    let first = tabulation.periods.first ?? records.firstCertainYear(upTo: last)
    return (min(first, last)...last).filter { tabulation.periods.admits(year: $0) }
  }
}

import Register
import Tables

extension TabulationReader {
  /// Years and runs of years: `2015`, `2010..2017`, `2010..`, `..2017`.
  mutating func period(_ values: [String], of dimension: TabulationDimension) -> PeriodFilter? {
    var runs: [ClosedRange<Int>] = []
    var admitsUndetermined = false
    for value in values {
      if Self.notStated.contains(value) {
        admitsUndetermined = true
      } else if let run = Self.years(value) {
        runs.append(run)
      } else {
        complain(
          "where", "cannot read '\(value)' as years in '\(dimension.id)'",
          repair: "write 2017, or 2010..2017")
      }
    }
    return runs.isEmpty && !admitsUndetermined
      ? nil : PeriodFilter(runs, admitsUndetermined: admitsUndetermined)
  }

  private static func years(_ value: String) -> ClosedRange<Int>? {
    let ends = value.split(separator: ".", omittingEmptySubsequences: false)
    let all = YearSlot.years
    let first: Int?
    let last: Int?
    switch ends.count {
    case 1:
      first = Int(ends[0])
      last = first
    case 3 where ends[1].isEmpty && !(ends[0].isEmpty && ends[2].isEmpty):
      first = ends[0].isEmpty ? all.lowerBound : Int(ends[0])
      last = ends[2].isEmpty ? all.upperBound : Int(ends[2])
    default: return nil
    }
    guard let first, let last, all.contains(first), all.contains(last), first <= last else {
      return nil
    }
    return first...last
  }

  /// The categories that the values name, by identifier or in any language.
  mutating func filter(
    _ dimension: TabulationDimension, _ values: [String], of population: TabulatedPopulation
  ) -> TabulationFilter? {
    let domain = population.domain(of: dimension, in: scope.register)
    var found: [(slot: Int, category: Category)] = []
    for value in values {
      if let slot = slot(of: value, in: domain) {
        let category = domain.category(slot, in: scope, fields: scope.fields)
        if !found.contains(where: { $0.slot == slot }) { found.append((slot, category)) }
      } else {
        complain(
          "where", "unknown value '\(value)' of '\(dimension.id)'", value, names(in: domain))
      }
    }
    if values.isEmpty { complain("where", "no value is given for '\(dimension.id)'") }
    return found.isEmpty ? nil : TabulationFilter(dimension, found)
  }

  private func slot(of value: String, in domain: SlotDomain) -> Int? {
    if Self.notStated.contains(value) { return 0 }
    switch domain {
    case .years:
      return Int(value).flatMap { YearSlot.years.contains($0) ? YearSlot.slot(ofYear: $0) : nil }
    case .fields: return scope.fields.firstIndex(of: KnownField.canonical(value)).map { $0 + 1 }
    case .places:
      return scope.register.places.firstIndex { $0.id == value || $0.names.hold(value) }
        .map { $0 + 1 }
    case .countries:
      guard let country = Country(spelling: value) else { return nil }
      return scope.countries.firstIndex(of: country).map { $0 + 1 }
    case .months, .codes, .words, .continents, .series, .programmes:
      return (1..<domain.width(in: scope)).first { slot in
        let category = domain.category(slot, in: scope, fields: [])
        return category.id == value || Int(value) != nil && Int(category.id) == Int(value)
          || category.label.holds(value)
      }
    }
  }

  /// What could have been meant.
  private func names(in domain: SlotDomain) -> [String] {
    if case .places = domain {
      return scope.register.places.flatMap { [$0.id, $0.names.en, $0.names.zh, $0.names.de] }
    }
    if case .fields = domain { return scope.fields }
    if case .years = domain { return [] }
    let categories = (1..<domain.width(in: scope)).map {
      domain.category($0, in: scope, fields: [])
    }
    // Names in words are proposed only where the codes say nothing.
    guard case .countries = domain else { return categories.map(\.id) }
    return categories.flatMap { [$0.id, $0.label.en, $0.label.zh, $0.label.de] }
  }
}

extension Names {
  /// Whether it is one of the names, letter case of ASCII aside.
  fileprivate func hold(_ name: String) -> Bool {
    let name = name.lowercased()
    return en.lowercased() == name || zh == name || de.lowercased() == name
  }
}

extension Wording {
  fileprivate func holds(_ text: String) -> Bool {
    Names(en: en, zh: zh, de: de).hold(text)
  }
}

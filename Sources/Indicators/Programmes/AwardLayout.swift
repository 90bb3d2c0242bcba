import Register
import Tables

/// The laying out of awards by year and kind.
struct AwardLayout {
  private let frame: Frame
  private let awards: [Award]
  private let currencies: [String]
  /// Decimal places of each currency's column: the most that any amount has.
  private let decimals: [UInt8]

  /// Some awards in the currencies of all.
  init(_ awards: [Award], of all: [Award], in frame: Frame) {
    self.awards = awards
    self.frame = frame
    let currencies = Set(all.compactMap(\.statedCurrency)).sorted()
    self.currencies = currencies
    decimals = currencies.map { currency in
      all.filter { $0.statedCurrency == currency }.map(\.amount.value.decimals)
        .reduce(0, max)
    }
  }

  var columns: [Column] {
    let amounts = zip(currencies, decimals).map { currency, decimals in
      Column.figures(
        "amount-\(currency)",
        .amount(in: currency), .money(currency), measure: "amount", decimals: Int(decimals))
    }
    return [
      .year, .kind,
      .figures("awards", Wording(en: "Awards", zh: "资助与捐赠", de: "Zuwendungen"), .award),
      .figures("recipients", Wording(en: "Recipients", zh: "受益人数", de: "Empfänger"), .person),
    ] + amounts
  }

  /// Each year with each kind that any year has, then what has no year, then the total.
  var rows: [Row] {
    let byYear = Dictionary(grouping: awards, by: \.start.year)
    let years = byYear.keys.compactMap(\.self)
    let dated = kinds(of: awards.filter { $0.start.year != nil })
    let body = (years.min().map { Array(frame.years(from: $0)) } ?? []).flatMap { year in
      dated.map { kind in
        row(.body, .year(year), kind, (byYear[year] ?? []).filter { $0.kind == kind }, year)
      }
    }
    let unknown = byYear[nil] ?? []
    return body
      + kinds(of: unknown).map { kind in
        row(.unknown, .periodNotDeterminable, kind, unknown.filter { $0.kind == kind }, nil)
      } + [row(.total, .total, nil, awards, nil)]
  }

  private func kinds(of awards: [Award]) -> [AwardKind] {
    AwardKind.allCases.filter { kind in awards.contains { $0.kind == kind } }
  }

  private func row(
    _ role: Row.Role, _ period: Category, _ kind: AwardKind?, _ awards: [Award], _ year: Int?
  ) -> Row {
    let sums = AwardSums(awards, currencies: currencies, tolerance: frame.tolerance)
    let status: Status = year == frame.year ? .provisional : []
    let population = Population.awards.rawValue
    let count =
      year.map { frame.count(sums.count, population, in: $0) } ?? frame.recorded(sums.count)
    let figures =
      [sums.recipients.observation(status)] + sums.amountCells(decimals: decimals, status)
    return Row(
      role,
      cells: [.category(period), .category(kind?.category ?? .all), .observation(count)]
        + figures.map { .observation(sums.count == 0 ? count : $0) })
  }
}

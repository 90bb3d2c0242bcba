package import Register
import Tables

/// What a tabulation says of the records in a cell. Each measure has its own unit and its own
/// column: figures of two units are never added.
package enum TabulationMeasure: Hashable, Sendable {
  /// The records themselves, in their population's unit.
  case count
  case personTrips, personDays
  /// Distinct places and countries that partnerships reach.
  case partnerPlaces, countries
  /// People at gatherings, of one basis; bases are never mixed.
  case people(FigureBasis)
  case recipients
  /// The amounts given, a column a currency.
  case amount
  case amountIn(String)
  /// What records state on the average, and in the middle.
  case mean(AveragedFigure)
  case median(AveragedFigure)
  /// The part that the count is of the total of its rows, its change from the period before, and
  /// its place among its rows; see `DerivedFigures`.
  case share, change, rank

  /// The name by which commands and settings choose it.
  package var id: String {
    switch self {
    case .count: "count"
    case .personTrips: "person-trips"
    case .personDays: "person-days"
    case .partnerPlaces: "partner-places"
    case .countries: "countries"
    case .people(.attended): "attendance"
    case .people(let basis): basis.id
    case .recipients: "recipients"
    case .amount: "amount"
    case .amountIn(let currency): "amount-\(currency)"
    case .mean(let figure): "mean-\(figure.rawValue)"
    case .median(let figure): "median-\(figure.rawValue)"
    case .share: "share"
    case .change: "change"
    case .rank: "rank"
    }
  }

  func unit(of population: TabulatedPopulation) -> Unit {
    switch self {
    case .count, .amount, .change: population.unit
    case .personTrips: .personTrip
    case .personDays: .personDay
    case .partnerPlaces: .partnerPlace
    case .countries: .country
    case .people, .recipients, .mean, .median: .person
    case .amountIn(let currency): .money(currency)
    case .share: .percent
    case .rank: .rank
    }
  }

  func heading(of population: TabulatedPopulation) -> Wording {
    switch self {
    case .count, .amount: population.heading
    case .personTrips: Wording(en: "Person-trips", zh: "往来人员", de: "Personenreisen")
    case .personDays: Wording(en: "Person-days", zh: "人天数", de: "Personentage")
    case .partnerPlaces: Wording(en: "Partner places", zh: "结好城市", de: "Partnerkommunen")
    case .countries: Wording(en: "Countries", zh: "国家", de: "Staaten")
    case .people(.attended): Column.attendance.heading
    case .people(.registered): Wording(en: "Registered", zh: "报名人数", de: "Angemeldete")
    case .people(.invited): Wording(en: "Invited", zh: "受邀人数", de: "Eingeladene")
    case .people(.speakers): Wording(en: "Speakers", zh: "发言人数", de: "Vortragende")
    case .people(.beneficiaries): Wording(en: "Beneficiaries", zh: "受益人数", de: "Begünstigte")
    case .recipients: Wording(en: "Recipients", zh: "受益人数", de: "Empfänger")
    case .amountIn(let currency):
      .amount(in: currency)
    case .mean(let figure): figure.mean
    case .median(let figure): figure.median
    case .share: Wording(en: "Share", zh: "比重", de: "Anteil")
    case .change: Wording(en: "Change", zh: "增减", de: "Veränderung")
    case .rank: Wording(en: "Order by size", zh: "排序", de: "Reihenfolge")
    }
  }

  /// What its column alone asks to be remarked.
  var notes: [Note] {
    switch self {
    case .personDays: [.tripLength]
    case .partnerPlaces: [.distinctPlaces]
    case .people(.attended): [.attendedOnly]
    default: []
    }
  }

  /// Whether it counts things that several records may share.
  var isDistinct: Bool { self == .partnerPlaces || self == .countries }

  /// Whether it adds figures that records state, within bounds.
  var isSum: Bool {
    switch self {
    case .personTrips, .personDays, .people, .recipients, .amount, .amountIn: true
    case .count, .partnerPlaces, .countries, .mean, .median, .share, .change, .rank: false
    }
  }

  /// What it is reckoned from, where it does not add up itself.
  var base: TabulationMeasure? {
    switch self {
    case .mean(let figure), .median(let figure): figure.sum
    case .share, .change, .rank: .count
    default: nil
    }
  }

  /// Whether it is taken of the figures that are stated.
  var isAverage: Bool { base.map(\.isSum) ?? false }
}

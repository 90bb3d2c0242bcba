import Register
import Tables

/// A figure that each record of a population states, and of which means and medians are taken.
package enum AveragedFigure: String, Hashable, Sendable {
  case members, attendance, recipients

  /// The measure that sums it up.
  var sum: TabulationMeasure {
    switch self {
    case .members: .personTrips
    case .attendance: .people(.attended)
    case .recipients: .recipients
    }
  }

  var mean: Wording {
    switch self {
    case .members:
      Wording(
        en: "Mean size of a delegation", zh: "团组平均人数", de: "Mittlere Delegationsgröße")
    case .attendance:
      Wording(en: "Mean attendance", zh: "平均出席人数", de: "Mittlere Zahl der Teilnehmenden")
    case .recipients:
      Wording(en: "Mean recipients", zh: "平均受益人数", de: "Mittlere Zahl der Empfänger")
    }
  }

  var median: Wording {
    switch self {
    case .members:
      Wording(
        en: "Median size of a delegation", zh: "团组人数中位数", de: "Median der Delegationsgröße")
    case .attendance:
      Wording(en: "Median attendance", zh: "出席人数中位数", de: "Median der Teilnehmenden")
    case .recipients:
      Wording(en: "Median recipients", zh: "受益人数中位数", de: "Median der Empfänger")
    }
  }
}

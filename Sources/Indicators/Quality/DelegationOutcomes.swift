package import Register
import Tables

/// What became of the accepted records of delegations, where some are two reports of one trip:
/// every record is in one of these.
package struct DelegationOutcomes: Sendable {
  package private(set) var counted: Int64 = 0
  package private(set) var mirrored: Int64 = 0
  private(set) var planned: Int64 = 0
  private(set) var cancelled: Int64 = 0
  /// Held by a place that is no home authority.
  private(set) var elsewhere: Int64 = 0
  /// Held after the last day that is counted.
  private(set) var later: Int64 = 0
  /// Held before the first day whose flows are shown.
  private(set) var earlier: Int64 = 0

  package init() {}

  /// Adds a batch; the rows that mirror others count in these.
  package mutating func add(_ batch: ExchangeBatch, mirrored rows: [Int], in scope: Scope) {
    let first = scope.first?.number ?? .min
    let limit = scope.limit?.number ?? .max
    let mirrored = Set(rows)
    for row in batch.statuses.indices {
      switch RecordStatus(rawValue: batch.statuses[row]) {
      case nil: break
      case .planned: planned += 1
      case .cancelled: cancelled += 1
      case .held:
        if mirrored.contains(row) {
          self.mirrored += 1
        } else if !scope.isHome[Int(batch.homes[row])] {
          elsewhere += 1
        } else if batch.startEarliest[row] > limit {
          later += 1
        } else if batch.startLatest[row] < first {
          earlier += 1
        } else {
          counted += 1
        }
      }
    }
  }

  package mutating func merge(_ other: DelegationOutcomes) {
    counted += other.counted
    mirrored += other.mirrored
    planned += other.planned
    cancelled += other.cancelled
    elsewhere += other.elsewhere
    later += other.later
    earlier += other.earlier
  }

  var all: Int64 { counted + mirrored + planned + cancelled + elsewhere + later + earlier }

  /// The outcomes with their numbers of records; those that are rare only where there are any.
  var items: [(Category, Int64)] {
    let rare: [(Category, Int64)] = [
      (.planned, planned), (.cancelled, cancelled), (.elsewhere, elsewhere), (.earlier, earlier),
      (.later, later),
    ]
    return [(.counted, counted), (.mirrored, mirrored)] + rare.filter { $0.1 > 0 }
  }
}

extension Category {
  static let delegationOutcomes = Category(
    id: "records-of-delegations",
    label: Wording(
      en: "Records of delegations", zh: "团组记录", de: "Datensätze zu Delegationen"))
  static let counted = Category(
    id: "counted", label: Wording(en: "Counted", zh: "计入", de: "Gezählt"))
  static let mirrored = Category(
    id: "mirrored",
    label: Wording(
      en: "Counted in the other city's record", zh: "已按对方城市的记录计入",
      de: "Im Datensatz der anderen Stadt gezählt"))
  fileprivate static let planned = Category(
    id: "planned", label: Wording(en: "Planned", zh: "计划", de: "Geplant"))
  fileprivate static let cancelled = Category(
    id: "cancelled", label: Wording(en: "Cancelled", zh: "取消", de: "Abgesagt"))
  fileprivate static let elsewhere = Category(
    id: "not-of-a-home-authority",
    label: Wording(
      en: "Not of a home authority", zh: "不属于我方城市", de: "Keiner Heimatkommune"))
  fileprivate static let earlier = Category(
    id: "before-the-period",
    label: Wording(
      en: "Before the first year shown", zh: "早于统计期间", de: "Vor dem Berichtszeitraum"))
  fileprivate static let later = Category(
    id: "after-the-reference-year",
    label: Wording(
      en: "After the reference year", zh: "晚于报告年度", de: "Nach dem Berichtsjahr"))
}

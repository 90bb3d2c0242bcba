import Register

/// Two places are partners of one kind once at a time: a relation written twice counts twice.
///
/// Two records of one pair and kind are accepted where their dates let one follow the other.
struct PartnershipIsRecordedOnce: RecordCheck {
  let id = "partnership-is-recorded-once"
  let truth = "two places have one partnership of a kind at a time"

  private struct Pair: Hashable {
    var places: Set<Int>
    var kind: PartnershipKind
  }

  func findings(in records: CheckedRecords) -> [Finding] {
    let register = records.register
    var earlier: [Pair: [Partnership]] = [:]
    return register.partnerships.compactMap { partnership in
      let pair = Pair(places: [partnership.home, partnership.partner], kind: partnership.kind)
      defer { earlier[pair, default: []].append(partnership) }
      guard let same = earlier[pair]?.first(where: { !canSucceed($0, partnership) }) else {
        return nil
      }
      return warning(
        at: partnership.origin,
        "partnership '\(partnership.id)' may be the same as '\(same.id)' "
          + register.position(same.origin),
        repair: "keep one record, or say when the first ended")
    }
  }

  private func canSucceed(_ first: Partnership, _ second: Partnership) -> Bool {
    canFollow(first, second) || canFollow(second, first)
  }

  /// Whether the dates let `second` begin on or after the day on which `first` ended.
  private func canFollow(_ first: Partnership, _ second: Partnership) -> Bool {
    guard let end = first.ended else { return false }
    let latestBegin = second.established?.value.start.latest ?? second.attested?.value.end.latest
    return (latestBegin ?? .distantFuture) >= end.value.start.earliest
  }
}

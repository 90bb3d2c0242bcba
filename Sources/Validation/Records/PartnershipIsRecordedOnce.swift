import Register

/// Two places are partners of one kind once at a time: a relation written twice counts twice.
///
/// Two records of one pair and kind are accepted where their dates let one follow the other.
struct PartnershipIsRecordedOnce: RecordCheck {
  let id = "partnership-is-recorded-once"
  let truth = "two places have one partnership of a kind at a time"

  private struct Pair: Hashable {
    /// The two places, whichever way round they are recorded.
    var lower: UInt32
    var upper: UInt32
    var kind: PartnershipKind

    init(_ partnership: Partnership) {
      lower = UInt32(min(partnership.home, partnership.partner))
      upper = UInt32(max(partnership.home, partnership.partner))
      kind = partnership.kind
    }
  }

  func findings(in records: CheckedRecords) -> [Finding] {
    let partnerships = records.register.partnerships
    var ends: [Pair: (first: Int, last: Int)] = [:]
    ends.reserveCapacity(partnerships.count)
    // The next record of the same pair and kind; 0 for none.
    var next = [Int](repeating: 0, count: partnerships.count)
    var findings: [Finding] = []
    for number in partnerships.indices {
      let pair = Pair(partnerships[number])
      guard let known = ends[pair] else {
        ends[pair] = (number, number)
        continue
      }
      next[known.last] = number
      ends[pair]?.last = number
      var earlier = known.first
      while earlier != number, canSucceed(partnerships[earlier], partnerships[number]) {
        earlier = next[earlier]
      }
      if earlier != number {
        findings.append(
          repetition(partnerships[number], of: partnerships[earlier], records.register))
      }
    }
    return findings
  }

  private func repetition(
    _ partnership: Partnership, of same: Partnership, _ register: Register
  ) -> Finding {
    warning(
      at: partnership.origin, in: "partner",
      "partnership '\(partnership.id)' may be the same as '\(same.id)' "
        + register.position(same.origin),
      repair: "keep one record, or say when the first ended")
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

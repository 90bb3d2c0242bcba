import Register

/// The reports of trips from one home authority to another, or of joint trips of two.
struct MirrorGroup {
  /// Positions of reports, by the day from which they may start: those of the sender, or of the
  /// authority whose identifier comes first, and those of the other.
  private(set) var first: [Int] = []
  private(set) var second: [Int] = []

  /// One report as one of its partners makes it a member of a group.
  private struct Membership {
    /// The two authorities by the order of their identifiers: the sender first, of joint trips the
    /// lower.
    var pair: UInt64
    var isJoint: Bool
    var isSecond: Bool
    var report: Int
  }

  /// The groups that have reports of both sides. They do not depend on the order of the files.
  static func all(of gathered: HomeReports, in register: Register) -> [MirrorGroup] {
    let reports = gathered.reports
    let members = memberships(gathered, ranks(reports, register)).sorted { left, right in
      let (one, other) = (reports[left.report], reports[right.report])
      return (left.isJoint ? 1 : 0, left.pair, one.startEarliest, one.file, one.line)
        < (right.isJoint ? 1 : 0, right.pair, other.startEarliest, other.file, other.line)
    }
    var groups: [MirrorGroup] = []
    var start = 0
    for (index, member) in members.enumerated() {
      let next = index + 1 < members.count ? members[index + 1] : nil
      guard next?.pair != member.pair || next?.isJoint != member.isJoint else { continue }
      var group = MirrorGroup()
      for member in members[start...index] {
        if member.isSecond {
          group.second.append(member.report)
        } else {
          group.first.append(member.report)
        }
      }
      if !group.first.isEmpty, !group.second.isEmpty { groups.append(group) }
      start = index + 1
    }
    return groups
  }

  /// The reporting places by the order of their identifiers.
  private static func ranks(_ reports: [HomeReport], _ register: Register) -> [UInt32: UInt64] {
    let homes = Set(reports.map(\.home)).sorted {
      register.places[Int($0)].id.utf8.lexicographicallyPrecedes(register.places[Int($1)].id.utf8)
    }
    return Dictionary(uniqueKeysWithValues: zip(homes, 0...))
  }

  private static func memberships(
    _ gathered: HomeReports, _ ranks: [UInt32: UInt64]
  ) -> [Membership] {
    gathered.reports.enumerated().flatMap { number, report -> [Membership] in
      guard let home = ranks[report.home] else { return [] }
      return gathered.homePartners(of: report).compactMap { place in
        guard let partner = ranks[place] else { return nil }
        let isSecond =
          switch report.direction {
          case .outgoing: false
          case .incoming: true
          case .joint: home > partner
          }
        return Membership(
          pair: isSecond ? partner << 32 | home : home << 32 | partner,
          isJoint: report.direction == .joint, isSecond: isSecond, report: number)
      }
    }
  }
}

extension MirrorGroup {
  /// Pairs of reports whose days meet, found by their starts.
  ///
  /// Of very many trips of two authorities on the same days, each is held against some hundreds of
  /// the others only.
  func meetings(of reports: [HomeReport]) -> [(first: Int, second: Int)] {
    let starts = second.map { reports[$0].startEarliest }
    let longest =
      second.map { Int64(reports[$0].endLatest) - Int64(reports[$0].startEarliest) }.max() ?? 0
    let most = max(64, 200_000 / first.count)
    var meetings: [(first: Int, second: Int)] = []
    for (position, number) in first.enumerated() {
      let report = reports[number]
      var start = starts.firstIndex(notBefore: Int64(report.startEarliest) - longest)
      let end = starts.firstIndex(notBefore: Int64(report.endLatest) + 1)
      // Each of too many begins elsewhere, so that all find others.
      start += max(0, end - start - most) * position / max(1, first.count - 1)
      for index in start..<max(start, min(end, start + most))
      where report.mayMeet(reports[second[index]]) {
        meetings.append((number, second[index]))
      }
    }
    return meetings
  }
}

extension [Int32] {
  /// The first of ascending days that is not before a day.
  fileprivate func firstIndex(notBefore day: Int64) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if Int64(self[middle]) < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

package import Register

/// Finds which reports of two home authorities are of one trip, so that it is counted once.
///
/// Two reports mirror each other where one authority sent the delegation to the other, and this one
/// received it from there, or where both call it joint; where some day may belong to both trips;
/// and where their numbers of people do not contradict each other.
///
/// | report of A         | report of B            | one trip? |
/// |---------------------|------------------------|-----------|
/// | out to B, 10 to 14 May, 6 | in from A, 12 May, 6   | yes |
/// | out to B, 10 to 14 May    | in from A, 14 May, 6   | yes |
/// | out to B, 10 to 14 May    | in from A, 15 May      | no: no day in common |
/// | out to B, 10 to 14 May, 6 | in from A, 12 May, 9   | doubtful: counted twice, and listed |
/// | out to B, 10 to 14 May    | out to A, 12 May       | no: two trips |
/// | joint with B, May         | joint with A, 12 May   | yes |
/// | out to B, May             | in from A, not dated   | no |
///
/// A report mirrors one other at most. Of several that could be it, the one is taken whose dates
/// are nearest, then one of the same number of people, then the first by file and line. A trip to
/// several home authorities is mirrored by the report of each.
package struct MirrorSearch {
  private struct Candidate {
    var distance: Int64
    var isOfOtherSize: Bool
    /// Positions in `reports`.
    var counted: Int
    var mirrored: Int
    var doubt: MirrorDoubt?
  }

  private let gathered: HomeReports
  private let reports: [HomeReport]
  private let tolerance: Tolerance
  /// By report: whether another counts in its stead, and whether it counts in another's.
  private var isMirrored: [Bool]
  private var counts: [Bool]
  private var pairs: [MirrorPair] = []

  /// The pairs among the reports of a register, in the order of the reports that count.
  package static func pairs(in gathered: HomeReports, of register: Register) -> [MirrorPair] {
    var search = MirrorSearch(gathered, register)
    let groups = MirrorGroup.all(of: gathered, in: register)
    var taken = [Set<Int>](repeating: [], count: groups.count)
    for isDoubtful in [false, true] {
      for (number, group) in groups.enumerated() {
        search.match(group, isDoubtful: isDoubtful, &taken[number])
      }
    }
    return search.pairs.sorted { $0.isBefore($1) }
  }

  private init(_ gathered: HomeReports, _ register: Register) {
    self.gathered = gathered
    reports = gathered.reports
    tolerance = register.choices.tolerance
    isMirrored = [Bool](repeating: false, count: reports.count)
    counts = isMirrored
  }

  /// Pairs the reports of a group that are not taken, the best candidates first.
  private mutating func match(
    _ group: MirrorGroup, isDoubtful: Bool, _ taken: inout Set<Int>
  ) {
    let candidates = group.meetings(of: reports).map(candidate)
      .filter { ($0.doubt != nil) == isDoubtful }.sorted(by: isBetter)
    for candidate in candidates {
      let (counted, mirrored) = (candidate.counted, candidate.mirrored)
      guard !isMirrored[counted], !isMirrored[mirrored], !counts[mirrored],
        !taken.contains(counted), !taken.contains(mirrored)
      else { continue }
      taken.formUnion([counted, mirrored])
      (counts[counted], isMirrored[mirrored]) = (true, true)
      pairs.append(
        MirrorPair(
          counted: reports[counted].origin, mirrored: reports[mirrored].origin,
          doubt: candidate.doubt))
    }
  }

  /// Two reports that meet, the one that counts first: of a joint trip the second only where it
  /// alone has all the places of both.
  private func candidate(_ first: Int, _ second: Int) -> Candidate {
    var (counted, mirrored) = (first, second)
    var isCovered = gathered.covers(reports[first], reports[second])
    if !isCovered, reports[first].direction == .joint,
      gathered.covers(reports[second], reports[first])
    {
      (counted, mirrored, isCovered) = (second, first, true)
    }
    let size = reports[counted].headcount
    let otherSize = reports[mirrored].headcount
    let bounds = size.bounds(tolerance: tolerance)
    let otherBounds = otherSize.bounds(tolerance: tolerance)
    return Candidate(
      distance: reports[counted].distance(to: reports[mirrored]),
      isOfOtherSize: !size.isStated || bounds != otherBounds, counted: counted,
      mirrored: mirrored,
      doubt: !bounds.intersects(otherBounds) ? .headcount : isCovered ? nil : .partners)
  }

  private func isBetter(_ left: Candidate, _ right: Candidate) -> Bool {
    if left.distance != right.distance { return left.distance < right.distance }
    if left.isOfOtherSize != right.isOfOtherSize { return right.isOfOtherSize }
    if left.counted != right.counted {
      return reports[left.counted].origin.isBefore(reports[right.counted].origin)
    }
    return reports[left.mirrored].origin.isBefore(reports[right.mirrored].origin)
  }
}

extension MirrorPair {
  fileprivate func isBefore(_ other: MirrorPair) -> Bool {
    counted == other.counted
      ? mirrored.isBefore(other.mirrored) : counted.isBefore(other.counted)
  }
}

extension Origin {
  fileprivate func isBefore(_ other: Origin) -> Bool {
    (file, line) < (other.file, other.line)
  }
}

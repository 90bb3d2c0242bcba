import Register

/// Editions of consecutive ordinals, each known to start within some days.
struct GapRun {
  private let starts: [DayRange]

  /// The runs among editions in order; days that are not bounded, or are out of order, part them.
  static func runs(_ editions: [(ordinal: Int, start: DayRange)]) -> [GapRun] {
    var runs: [[DayRange]] = []
    var before: (ordinal: Int, start: DayRange)?
    for edition in editions {
      if let earlier = before, earlier.ordinal + 1 == edition.ordinal,
        earlier.start.isBounded, edition.start.isBounded,
        earlier.start.earliest <= edition.start.latest
      {
        runs[runs.count - 1].append(edition.start)
      } else {
        runs.append([edition.start])
      }
      before = edition
    }
    return runs.filter { $0.count > 1 }.map(GapRun.init(starts:))
  }

  /// Bounds of every gap, each taken alone.
  var gaps: [ClosedRange<Int64>] {
    zip(starts, starts.dropFirst()).map { first, second in
      max(0, second.first - first.last)...(second.last - first.first)
    }
  }

  /// The most that the shortest gap can be: each edition starts as soon as such a gap allows.
  var longestShortest: Int64 {
    largest { gap in
      var day = starts[0].first
      for start in starts.dropFirst() {
        day = max(start.first, day + gap)
        if day > start.last { return false }
      }
      return true
    }
  }

  /// The least that the longest gap can be: one day more than the longest by which, from edition to
  /// edition, the last cannot be reached.
  var shortestLongest: Int64 {
    largest { gap in
      var days = (starts[0].first, starts[0].last)
      for start in starts.dropFirst() {
        days = (max(start.first, days.0), min(start.last, days.1 + gap))
        if days.0 > days.1 { return true }
      }
      return false
    } + 1
  }

  /// The largest length that satisfies a condition which no longer one satisfies; -1 if none does.
  private func largest(_ holds: (Int64) -> Bool) -> Int64 {
    var (yes, no) = (Int64(-1), gaps.map(\.upperBound).reduce(0, max) + 1)
    while yes + 1 < no {
      let middle = (yes + no) / 2
      if holds(middle) { yes = middle } else { no = middle }
    }
    return yes
  }
}

extension DayRange {
  fileprivate var first: Int64 { Int64(earliest.number) }
  fileprivate var last: Int64 { Int64(latest.number) }
}

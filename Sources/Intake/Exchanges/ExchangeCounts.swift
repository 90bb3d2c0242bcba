package import Register

/// What the exchanges of a run are counted into: empty, add a batch, merge another.
///
/// Merging is exact, associative and commutative, so any split of the exchanges gives the same.
package protocol ExchangeCounts: Sendable {
  mutating func add(_ batch: ExchangeBatch)
  mutating func merge(_ other: Self)
}

/// Of exchanges of which nothing is counted.
package struct NoCounts: ExchangeCounts {
  package init() {}
  package mutating func add(_ batch: ExchangeBatch) {}
  package mutating func merge(_ other: NoCounts) {}
}

/// How the work of reading is divided.
package struct Workload: Sendable {
  /// How many threads read at the same time, at most.
  package var threads: Int
  /// About how many bytes of a file one of them reads at a time.
  var step = 256 << 10
  /// Fewer bytes are read by one.
  var least = 1 << 20

  /// One thread for each processor where no number is given.
  package init(threads: Int? = nil) { self.threads = threads ?? Threads.processors }
}

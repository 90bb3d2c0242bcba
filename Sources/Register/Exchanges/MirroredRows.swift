/// The exchanges that mirror another authority's report, which counts in their stead.
package struct MirroredRows: Sendable {
  /// By file, the lines of those that do not count.
  private var lines: [Int: Set<UInt32>] = [:]
  private var counted: [Origin: Origin] = [:]

  package init(_ pairs: [MirrorPair]) {
    for pair in pairs where pair.doubt == nil {
      lines[pair.mirrored.file, default: []].insert(UInt32(clamping: pair.mirrored.line))
      counted[pair.mirrored] = pair.counted
    }
  }

  package var isEmpty: Bool { counted.isEmpty }

  /// The rows of a batch that do not count.
  package func rows(of batch: ExchangeBatch) -> [Int] {
    guard let lines = lines[batch.file] else { return [] }
    return batch.lines.indices.filter { lines.contains(batch.lines[$0]) }
  }

  /// The records, those that do not count marked with what counts in their stead.
  package func marked(_ records: [ExchangeRecord]) -> [ExchangeRecord] {
    records.map { record in
      var record = record
      record.countedIn = counted[record.origin]
      return record
    }
  }
}

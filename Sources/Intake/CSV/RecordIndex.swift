import CSeparators

/// Where the fields and records of a stretch of bytes end.
///
/// The room is fixed; a scan that runs out of it says so and is taken up again with an empty index.
struct RecordIndex {
  /// What stopped a scan.
  enum Stop { case endOfBytes, oddity, noRoom }

  /// The positions of the bytes after each field.
  private(set) var ends: [UInt32]
  private(set) var records: [separators_record]
  private(set) var endCount = 0
  private(set) var recordCount = 0

  /// An index with room for `count` fields, and for an eighth as many records.
  init(fieldCount count: Int) {
    ends = Array(repeating: 0, count: max(count, 128))
    records = Array(repeating: separators_record(), count: max(count / 8, 128))
  }

  /// Sees to it that a record of `columnCount` fields fits.
  mutating func makeRoom(columnCount: Int) {
    let missing = 2 * (columnCount + 64) - ends.count
    if missing > 0 { ends.append(contentsOf: repeatElement(0, count: missing)) }
  }

  /// How many records fit.
  var recordRoom: Int { records.count }

  /// Forgets everything.
  mutating func clear() {
    endCount = 0
    recordCount = 0
  }

  /// The end with a number, if it is known.
  func end(_ number: Int) -> Int? {
    number < endCount ? Int(ends[number]) : nil
  }

  /// The number of the end at `position`, which is one of those from `first` on.
  func number(of position: Int, from first: Int) -> Int {
    var number = first
    while Int(ends[number]) < position { number += 1 }
    return number
  }

  /// Adds what stands in `range`, which begins with the first byte of a record.
  mutating func add(_ range: Range<Int>, of bytes: [UInt8], separator: CSVSeparator) -> Stop {
    precondition(range.upperBound <= bytes.count && bytes.count <= UInt32.max)
    let scan = bytes.withUnsafeBufferPointer { bytes in
      ends.withUnsafeMutableBufferPointer { ends in
        records.withUnsafeMutableBufferPointer { records in
          var scan = separators_scan(
            ends: ends.baseAddress, records: records.baseAddress,
            end_count: UInt32(endCount), end_room: UInt32(ends.count),
            record_count: UInt32(recordCount), record_room: UInt32(records.count),
            odd: false, full: false)
          separators_find(
            bytes.baseAddress, UInt32(range.lowerBound), UInt32(range.upperBound),
            separator.rawValue, &scan)
          return scan
        }
      }
    }
    endCount = Int(scan.end_count)
    recordCount = Int(scan.record_count)
    return scan.odd ? .oddity : scan.full ? .noRoom : .endOfBytes
  }
}

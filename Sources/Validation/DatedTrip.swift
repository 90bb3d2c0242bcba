import Register

/// A trip dated to the day, as little of it as tells it from another.
struct DatedTrip: Hashable, Comparable, Sendable {
  /// `Day.number` of the first and the last day.
  var start: Int32
  var end: Int32
  var home: UInt32
  /// Hash of the leader's name; 0 where none is stated.
  var leader: UInt32
  /// The exact number of members; -1 where it is not known exactly.
  var size: Int32
  var line: UInt32
  var file: UInt16
  var direction: UInt8

  var origin: Origin { Origin(file: Int(file), line: Int(line)) }

  static func < (left: DatedTrip, right: DatedTrip) -> Bool {
    (left.start, left.file, left.line) < (right.start, right.file, right.line)
  }
}

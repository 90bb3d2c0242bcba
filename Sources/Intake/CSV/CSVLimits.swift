/// How much of the input may be held at once.
struct CSVLimits {
  /// Bytes read at a time, and the least size of the buffer.
  var chunk = 256 << 10
  /// Fields indexed at a time.
  var indexed = 1 << 16
  /// The longest field that is accepted, in bytes, its quotes included.
  var longestField = 1 << 20
  /// The longest record that is accepted, in bytes.
  var longestRecord = 4 << 20
}

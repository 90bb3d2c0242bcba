import JSON

/// How much of a JSON text may be held, and how large its records may be.
struct JSONRowLimits {
  /// The longest document, and the most of JSON Lines from a pipe, in bytes.
  var longestDocument = 256 << 20
  /// Bytes of JSON Lines read at a time.
  var chunk = 256 << 10
  /// The longest line of JSON Lines, in bytes, and the most of a record that is kept as its original.
  var longestRecord = 4 << 20
  /// The longest text of one cell, in bytes.
  var longestCell = 1 << 20
  /// The most different keys that the records of one table may have.
  var mostColumns = 1_000
  /// How deep arrays and objects may stand in each other.
  var deepest = JSONScanner.deepest
}

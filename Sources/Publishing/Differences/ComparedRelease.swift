import JSON

/// One of two releases that are compared: what tells it from the other.
package struct ComparedRelease: Hashable, Sendable {
  /// The folder, as it was named.
  package var folder: String
  package var year: Int
  /// The reference day, in ISO 8601.
  package var asOf: String
  /// Of its manifest, in lower-case hexadecimal digits.
  package var sha256: String

  package init(folder: String, year: Int, asOf: String, sha256: String) {
    self.folder = folder
    self.year = year
    self.asOf = asOf
    self.sha256 = sha256
  }

  var json: JSON {
    [
      "year": .integer(Int64(year)), "asOf": .string(asOf), "manifestSha256": .string(sha256),
    ]
  }
}

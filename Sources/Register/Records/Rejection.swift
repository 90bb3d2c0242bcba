/// A record that cannot be used, kept whole with its reason so that it can be corrected.
package struct Rejection: Hashable, Sendable {
  package var origin: Origin
  package var check: String
  package var reason: String
  /// The record's own text, as it stands in its file.
  package var original: String

  package init(origin: Origin, check: String, reason: String, original: String) {
    self.origin = origin
    self.check = check
    self.reason = reason
    self.original = original
  }
}

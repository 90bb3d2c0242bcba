/// A piece of a JSON text.
package enum JSONToken: Sendable {
  case objectStart
  case objectEnd
  case arrayStart
  case arrayEnd
  /// The name of a member, with the colon after it; the member's value follows.
  case key
  case string
  case number
  case `true`
  case `false`
  case null
  /// The document is whole, and nothing follows it.
  case end
}

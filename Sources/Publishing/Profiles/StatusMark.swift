/// What an office prints for a status.
package enum StatusMark: Hashable, Sendable {
  /// A sign that the legend explains, for example `[x]`.
  case sign(String)
  /// A sign, or nothing where it is empty, with the status in words beside the row.
  case words(sign: String)

  /// The sign as it stands in a cell; empty where the office prints none.
  package var sign: String {
    switch self {
    case .sign(let sign), .words(let sign): sign
    }
  }
}

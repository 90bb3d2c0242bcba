/// Why a restriction of a claim's scope cannot be used.
package struct ScopeComplaint: Hashable, Sendable {
  /// What is wrong, in lower case, without a full stop.
  package var message: String
  /// What would mend it; empty where nothing can be proposed.
  package var repair: String

  package init(_ message: String, repair: String = "") {
    self.message = message
    self.repair = repair
  }

  /// An identifier that the claim's own folder does not have, and several others do.
  package static func several(_ key: String, _ id: String, _ others: [String]) -> ScopeComplaint {
    ScopeComplaint(
      "\(key) '\(id)' in 'scope' stands in several folders",
      repair: "write " + others.map { "'\($0)'" }.joined(separator: " or "))
  }
}

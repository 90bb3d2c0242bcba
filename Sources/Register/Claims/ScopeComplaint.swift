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
}

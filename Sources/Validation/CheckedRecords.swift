package import Register

/// What the checks look at: the held records, and those exchanges that are listed.
package struct CheckedRecords: Sendable {
  package let register: Register
  /// The day to which the release refers.
  package let asOf: Day
  /// The exchanges kept as text: all, some, or none.
  package let listed: [ExchangeRecord]
  /// Every exchange; nil where they are too many to be listed, so that one may be missing.
  package let exchanges: [ExchangeRecord]?

  package init(register: Register, asOf: Day, exchanges: [ExchangeRecord]? = nil) {
    self.register = register
    self.asOf = asOf
    listed = exchanges ?? []
    self.exchanges = exchanges.flatMap { $0.count >= register.acceptedExchanges ? $0 : nil }
  }
}

/// What a reader must know of a cell besides its number. The letters are a profile's business.
package struct Status: OptionSet, Hashable, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// In place of the library's own, which looks up how to insert for every literal.
  package init(arrayLiteral elements: Status...) {
    rawValue = elements.reduce(0) { $0 | $1.rawValue }
  }

  /// The sources do not state it, or are not complete enough for a zero.
  package static let notAvailable = Status(rawValue: 1 << 0)
  /// The question does not arise.
  package static let notApplicable = Status(rawValue: 1 << 1)
  package static let confidential = Status(rawValue: 1 << 2)
  /// Known within bounds only, or resting on approximate records.
  package static let estimated = Status(rawValue: 1 << 3)
  package static let provisional = Status(rawValue: 1 << 4)
  package static let revised = Status(rawValue: 1 << 5)
  package static let breakInSeries = Status(rawValue: 1 << 6)

  /// Every status, in the order in which legends print them.
  package static let all: [Status] = [
    .notAvailable, .notApplicable, .confidential, .estimated, .provisional, .revised,
    .breakInSeries,
  ]
}

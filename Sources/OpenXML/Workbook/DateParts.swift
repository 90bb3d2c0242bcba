/// Which parts of a day and a time a number format shows.
package struct DateParts: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  package static let year = DateParts(rawValue: 1)
  package static let month = DateParts(rawValue: 2)
  package static let day = DateParts(rawValue: 4)
  /// The day by its name.
  package static let weekday = DateParts(rawValue: 8)
  /// Hours, minutes or seconds of the day.
  package static let time = DateParts(rawValue: 16)
  /// Hours, minutes or seconds in all: `[h]:mm`.
  package static let elapsed = DateParts(rawValue: 32)
}

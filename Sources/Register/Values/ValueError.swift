/// Why the text of a value cannot be read.
///
/// Its description is the end of a sentence that began with the place and the text:
/// `cannot read '03/04/2015': ambiguous order of day and month; write 2015-04-03 or 2015-03-04`.
package struct ValueError: Error, Hashable, Sendable {
  package enum Reason: String, Hashable, Sendable, CaseIterable {
    /// Nothing is written.
    case empty
    /// The text has none of the forms that are read.
    case malformed
    /// The text has two readings and nothing says which is meant.
    case ambiguous
    /// The form is right but no such day or number exists here.
    case outOfRange = "out-of-range"
    /// The end is before the start.
    case reversed
    /// Two parts of the text contradict each other.
    case contradictory
    /// A number of things is written with decimals.
    case fractional
    /// The meaning is clear, but it is nothing that is recorded here.
    case unsupported
  }

  package var reason: Reason
  /// What is wrong, or what was expected.
  package var complaint: String
  /// What to write instead, where that is known.
  package var repair: String?

  package init(_ reason: Reason, _ complaint: String, repair: String? = nil) {
    self.reason = reason
    self.complaint = complaint
    self.repair = repair
  }
}

extension ValueError: CustomStringConvertible {
  package var description: String {
    repair.map { "\(complaint); \($0)" } ?? complaint
  }
}

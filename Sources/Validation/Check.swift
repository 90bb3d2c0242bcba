package import Register

/// A truth that the records must satisfy, and what is found where they do not.
///
/// An error is a record that cannot be right and would falsify the statistics; a warning is one to
/// look at.
package protocol Check: Sendable {
  /// Identifier in findings, in kebab case.
  var id: String { get }
  /// The truth it defends, as a sentence without a full stop.
  var truth: String { get }
}

/// A check of the records that are held.
package protocol RecordCheck: Check {
  func findings(in records: CheckedRecords) -> [Finding]
}

/// A check of the exchanges, which flow by: empty, add a batch, merge another, finish.
///
/// Merging is exact, associative and commutative, so any split of the exchanges, in any order,
/// gives the same findings.
package protocol ExchangeCheck: Check {
  init(register: Register)
  mutating func add(_ batch: ExchangeBatch)
  mutating func merge(_ other: Self)
  func finish(in register: Register, asOf: Day) -> [Finding]
}

extension Check {
  func error(
    at origin: Origin, in field: String, _ message: String, repair: String = ""
  ) -> Finding {
    Finding(.error, id, at: origin, field: field, message, repair: repair)
  }

  /// A warning about a field, or about the whole record.
  func warning(
    at origin: Origin, in field: String = "", _ message: String, repair: String = ""
  ) -> Finding {
    Finding(.warning, id, at: origin, field: field, message, repair: repair)
  }
}

/// A figure of a table that does not agree with the others: a fault of whoever counted.
package struct BrokenIdentity: Hashable, Sendable, CustomStringConvertible {
  package let table: String
  /// Identifiers of the row's categories.
  package let row: String
  package let column: String
  /// What does not hold.
  package let rule: String

  package var description: String { "table '\(table)', row '\(row)', column '\(column)': \(rule)" }
}

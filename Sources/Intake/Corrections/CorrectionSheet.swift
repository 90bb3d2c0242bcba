/// The columns that a table of corrections has besides those of its records.
package enum CorrectionSheet {
  /// What comes between the name of the table and the ending: `exchanges.corrected.csv`.
  package static let suffix = ".corrected"
  /// Why the record was kept out.
  package static let reason = "reason"
  /// The record that the row stands in for, as `RecordKey` writes it.
  package static let corrects = "corrects"
  /// The text of a record whose cells cannot be told.
  package static let original = "original"

  static let columns = [reason, corrects, original]
}

/// Something in the records that does not hold, with its place and, where there is one, its repair.
package struct Finding: Hashable, Sendable {
  package enum Severity: UInt8, Sendable {
    /// The record cannot be used: it is rejected and listed.
    case error
    /// The record is used as it stands.
    case warning
  }

  package var severity: Severity
  /// Identifier of the check that found it, for example `unknown-place`.
  package var check: String
  package var origin: Origin
  /// Ordinal of the field in its record, from 1; 0 where the finding is about the whole record.
  package var column: Int
  /// The field it is about, by its heading in English, where that is told instead of the column.
  package var field: String
  /// What is wrong, in lower case, without a full stop.
  package var message: String
  /// What would mend it; empty where nothing can be proposed.
  package var repair: String

  package init(
    _ severity: Severity, _ check: String, at origin: Origin, column: Int = 0,
    field: String = "", _ message: String, repair: String = ""
  ) {
    self.severity = severity
    self.check = check
    self.origin = origin
    self.column = column
    self.field = field
    self.message = message
    self.repair = repair
  }

  /// The finding with the column that its field has in its file.
  package func located(in files: [InputFile]) -> Finding {
    var finding = self
    if column == 0, !field.isEmpty { finding.column = files[origin.file].columns[field] ?? 0 }
    return finding
  }

  /// The line that a terminal shows: `Inputs/exchanges.csv:14:3: error: unknown place 'x' (…)`.
  package func line(path: String) -> String {
    var text = "\(path):\(origin.line)"
    if column > 0 { text += ":\(column)" }
    text += severity == .error ? ": error: " : ": warning: "
    text += message
    return repair.isEmpty ? text : text + " (\(repair))"
  }
}

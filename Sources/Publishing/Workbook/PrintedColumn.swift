/// A column as it stands on a sheet; one measure may need several.
struct PrintedColumn: Hashable {
  enum Part: Hashable {
    /// The categories that name the rows.
    case label
    /// What else describes a row.
    case attribute
    case value, atLeast, atMost, stated
    /// Marks and notes on whole rows; it comes last.
    case remarks
  }

  let part: Part
  /// Index in the table's columns; of no meaning for remarks.
  let source: Int
  var header: String
  var decimals = 0
  /// Whether the column holds the totals of others.
  var isTotal = false

  var isNumeric: Bool {
    switch part {
    case .value, .atLeast, .atMost, .stated: true
    case .label, .attribute, .remarks: false
    }
  }
}

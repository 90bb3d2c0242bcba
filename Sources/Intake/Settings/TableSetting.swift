package import Register

/// A table of the office's own, as the settings declare it under `[[table]]`. What its words mean
/// is for others to say.
package struct TableSetting: Sendable {
  package var id = ""
  package var title = Names(en: "", zh: "", de: "")
  package var shortTitle: Names?
  package var population = ""
  /// Dimensions of the rows.
  package var by: [String] = []
  /// The dimension of the columns.
  package var across: String?
  package var filters: [(dimension: String, values: [String])] = []
  package var measures: [String] = []
  package var drawsChart = false
  /// The line on which each key stands.
  var lines = SettingLines()

  /// Where a key's value stands; where it is left out, where the table begins.
  package func origin(of key: String) -> Origin { Origin(file: 0, line: lines[key]) }
}

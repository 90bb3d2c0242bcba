import Indicators

/// A table as a command line asks for it.
package struct TabulationOrder: Sendable {
  package enum Format: String, CaseIterable, Sendable {
    case text, csv, json, xlsx
  }

  package enum Language: String, CaseIterable, Sendable {
    case en, zh, de
  }

  let tabulation: TabulationRequest
  let inputs: String
  /// The name under which standard input is read; nil where it is not.
  package var standardInput: String?
  /// The reference year; nil for the newest in which anything is recorded.
  package var year: Int?
  /// How many threads read exchanges; nil for one a processor.
  package var threads: Int?
  /// Nil for the first language of the settings.
  package var language: Language?
  package var format = Format.text
  /// The folder in which a workbook may be put together.
  package var workspace = "."

  /// Words as they were given; what is wrong with them is found when the records are read.
  package init(
    population: String, by: [String], across: String? = nil,
    filters: [(dimension: String, values: [String])] = [], measures: [String] = [],
    inputs: String
  ) {
    tabulation = TabulationRequest(
      population: population, by: by, across: across, filters: filters, measures: measures)
    self.inputs = inputs
  }
}

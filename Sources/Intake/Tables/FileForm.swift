/// The format of a file that holds tables, by the ending of its name.
enum FileForm: CaseIterable {
  case commaSeparated, tabSeparated, workbook, macroWorkbook, json, jsonLines, newlineJSON

  var ending: String {
    switch self {
    case .commaSeparated: ".csv"
    case .tabSeparated: ".tsv"
    case .workbook: ".xlsx"
    case .macroWorkbook: ".xlsm"
    case .json: ".json"
    case .jsonLines: ".jsonl"
    case .newlineJSON: ".ndjson"
    }
  }

  /// The form of a file of that name; nil where its ending tells none.
  init?(ofFile name: String) {
    guard let form = Self.allCases.first(where: { name.hasSuffix($0.ending) }) else { return nil }
    self = form
  }

  /// Whether a file of the form may hold several tables.
  var holdsSeveral: Bool { isWorkbook || self == .json }

  var isWorkbook: Bool { self == .workbook || self == .macroWorkbook }
  var isLines: Bool { self == .jsonLines || self == .newlineJSON }
}

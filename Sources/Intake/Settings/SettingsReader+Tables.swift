import Register
import TOMLKit

extension SettingsReader {
  /// The tables that the settings declare, each under `[[table]]`.
  mutating func readTables(_ lines: [SettingLines]) {
    readList("table", lines) { reader in
      let setting = reader.tableSetting()
      return { $0.tables.append(setting) }
    }
  }

  /// Reads each part of a list of tables with a reader of its own; what that makes of it is taken
  /// over where nothing is wrong.
  mutating func readList(
    _ name: String, _ lines: [SettingLines],
    _ read: (inout SettingsReader) -> (inout Settings) -> Void
  ) {
    guard let value = table[name] else { return }
    guard let entries = value.array else {
      return complain(
        name, "'\(name)' is no list of tables", "begin each with a line [[\(name)]]")
    }
    for (index, entry) in entries.enumerated() {
      guard let entry = entry.table else {
        complain(name, "an entry of '\(name)' is no table", "begin each with a line [[\(name)]]")
        continue
      }
      var reader = SettingsReader(
        table: entry, lines: index < lines.count ? lines[index] : SettingLines())
      let take = read(&reader)
      if reader.findings.isEmpty { take(&settings) }
      findings += reader.findings
    }
  }

  private static let tableKeys = [
    "id", "title", "short-title", "population", "by", "across", "where", "measures", "chart",
  ]

  private mutating func tableSetting() -> TableSetting {
    refuseUnknownKeys(Self.tableKeys, of: "a table")
    for key in ["id", "title", "population", "by"] where table[key] == nil {
      complain(key, "a table has no '\(key)'", Self.example(of: key))
    }
    var setting = TableSetting()
    setting.lines = settings.lines
    setting.id = text("id") ?? ""
    setting.title = names("title") ?? setting.title
    setting.shortTitle = names("short-title")
    setting.population = text("population") ?? ""
    setting.by = list("by", like: "[\"year\", \"kind\"]") ?? []
    setting.across = text("across")
    setting.measures = list("measures", like: "[\"count\"]") ?? []
    setting.filters = filters()
    if let chart = table["chart"] {
      if let isDrawn = chart.bool {
        setting.drawsChart = isDrawn
      } else {
        complain("chart", "'chart' is neither true nor false", "write it without quotes")
      }
    }
    return setting
  }

  private static func example(of key: String) -> String {
    switch key {
    case "id": "add id = \"delegations-of-mayors\""
    case "title": "add title = { en = \"…\", zh = \"…\", de = \"…\" }"
    case "population": "add population = \"delegations\""
    default: "add by = [\"year\"]"
    }
  }

  /// What the table is kept to: a value or a list of them for each dimension.
  private mutating func filters() -> [(dimension: String, values: [String])] {
    guard let value = table["where"] else { return [] }
    guard let filters = value.table else {
      complain("where", "'where' is no table", "write it as { kind = [\"friendship\"] }")
      return []
    }
    var found: [(dimension: String, values: [String])] = []
    for dimension in filters.keys.sorted() {
      guard let filter = filters[dimension] else { continue }
      let values = (filter.array?.map { $0 } ?? [filter]).map { value in
        value.string ?? value.int.map(String.init)
      }
      if values.contains(nil) {
        complain(
          "where", "'\(dimension)' in 'where' is no text and no list of texts",
          "write it as [\"friendship\", \"exchange\"]")
      }
      found.append((dimension, values.compactMap(\.self)))
    }
    return found
  }
}

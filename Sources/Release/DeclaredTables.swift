import Indicators
import Intake
import Register
import Tables

/// The tables that the settings declare, and what is wrong with their declarations.
struct DeclaredTables: Sendable {
  private(set) var tabulations: [Tabulation] = []
  private(set) var findings: [Finding] = []
  private let settings: [TableSetting]
  /// The fields of delegations that they are kept to, numbered before any delegation is read.
  let fields: [String]

  init(_ settings: [TableSetting]) {
    self.settings = settings
    var fields: [String] = []
    for field in settings.flatMap({ TabulationRequest($0).fields }) where !fields.contains(field) {
      fields.append(field)
    }
    self.fields = fields
  }

  /// Reads the declarations with the places, series and words of a register.
  mutating func read(in scope: Scope) {
    var given = Set(Indicators.all.map(\.declaration.id) + Annexes.ids)
    for setting in settings {
      refuseNames(of: setting, given)
      given.insert(setting.id)
      var reader = TabulationReader(in: scope)
      let tabulation = reader.read(TabulationRequest(setting))
      for complaint in reader.complaints { complain(complaint, of: setting) }
      if let tabulation { tabulations.append(tabulation) }
    }
  }

  private mutating func refuseNames(of setting: TableSetting, _ given: Set<String>) {
    let isKebab = setting.id.utf8.allSatisfy { byte in
      switch UnicodeScalar(byte) {
      case "a"..."z", "0"..."9", "-": true
      default: false
      }
    }
    if setting.id.isEmpty || !isKebab || setting.id.hasPrefix("-") {
      complain(
        "id", "'\(setting.id)' is no id of a table",
        "write it in small letters, digits and hyphens", of: setting)
    } else if given.contains(setting.id) {
      complain(
        "id", "another table has the id '\(setting.id)'", "give each table its own", of: setting)
    }
    guard let short = setting.shortTitle else { return }
    for text in [short.en, short.zh, short.de] where !(1...25).contains(text.count) {
      return complain(
        "short-title", "'\(text)' does not fit a sheet's tab", "write 1 to 25 characters",
        of: setting)
    }
  }

  private mutating func complain(_ complaint: TabulationComplaint, of setting: TableSetting) {
    complain(complaint.part, complaint.message, complaint.repair, of: setting)
  }

  private mutating func complain(
    _ key: String, _ message: String, _ repair: String, of setting: TableSetting
  ) {
    findings.append(
      Finding(.error, "settings", at: setting.origin(of: key), message, repair: repair))
  }

  /// Finds fields that no delegation bears, now that all are read.
  mutating func refuseUnknownFields(
    _ unknown: [(table: String, fields: [String])], known vocabulary: Vocabulary
  ) {
    let all = Set(unknown.flatMap(\.fields))
    for (table, fields) in unknown {
      guard let setting = settings.first(where: { $0.id == table }) else { continue }
      for field in fields {
        complain(
          TabulationComplaint(
            unknownField: field, known: vocabulary.words.filter { !all.contains($0) }),
          of: setting)
      }
    }
  }
}

extension TabulationRequest {
  /// What a table of the settings asks for.
  init(_ setting: TableSetting) {
    self.init(
      population: setting.population, by: setting.by, across: setting.across,
      filters: setting.filters, measures: setting.measures, id: setting.id,
      title: Wording(setting.title), shortTitle: setting.shortTitle.map { Wording($0) },
      drawsChart: setting.drawsChart)
  }
}

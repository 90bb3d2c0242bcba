package import Register
import TOMLKit

/// Reads the settings of an inputs folder and finds what is wrong with them.
package struct SettingsReader {
  package internal(set) var settings = Settings()
  package internal(set) var findings: [Finding] = []
  let table: TOMLTable

  /// The settings that a TOML text holds; the file is the first of the register.
  package static func read(_ text: String) -> (settings: Settings, findings: [Finding]) {
    do {
      let lines = SettingLines.all(of: text)
      var reader = SettingsReader(table: try TOMLTable(string: text), lines: lines.top)
      reader.readAll()
      reader.readCountries()
      reader.readTables(lines.lists["table"] ?? [])
      reader.readMappings(lines.lists["mapping"] ?? [])
      return (reader.settings, reader.findings)
    } catch let error as TOMLParseError {
      let finding = Finding(
        .error, "settings", at: Origin(file: 0, line: error.source.begin.line),
        column: error.source.begin.column, "cannot read the settings: \(error.description)",
        repair: SettingLines.hasBareLetters(text, line: error.source.begin.line)
          ? "put a key with letters beyond a to z in double quotes" : "")
      return (Settings(), [finding])
    } catch {
      let finding = Finding(
        .error, "settings", at: Origin(file: 0, line: 1), "cannot read the settings: \(error)")
      return (Settings(), [finding])
    }
  }

  init(table: TOMLTable, lines: SettingLines) {
    self.table = table
    settings.lines = lines
  }

  private static let keys = [
    "title", "publisher", "area", "contact", "licence", "next-release", "release-date", "languages",
    "formats",
    "home", "continent-scheme", "tolerance-percent", "dormant-after-years", "anniversary-steps",
    "period", "profile", "english-headers", "records-limit", "previous", "table",
    "mapping", "encoding", "countries",
  ]

  mutating func refuseUnknownKeys(_ keys: [String], of owner: String? = nil) {
    for key in table.keys.sorted() where !keys.contains(key) {
      let near = nearest(to: key, in: keys)
      complain(
        key, "unknown setting '\(key)'" + (owner.map { " of \($0)" } ?? ""),
        near.map { "did you mean '\($0)'?" } ?? "one of: " + keys.joined(separator: ", "))
    }
  }

  private mutating func readAll() {
    refuseUnknownKeys(Self.keys)
    if let title = names("title") { settings.title = title }
    if let publisher = names("publisher") { settings.publisher = publisher }
    settings.area = names("area")
    settings.contact = text("contact") ?? ""
    settings.licence = text("licence") ?? ""
    settings.previous = text("previous") ?? ""
    settings.nextRelease = text("next-release") ?? ""
    readReleaseDate()
    if let languages = list("languages") { settings.languages = languages }
    if let formats = list("formats", like: "[\"workbook\", \"summary\", \"data\"]") {
      settings.formats = formats
    }
    settings.home = list("home") ?? []
    settings.profile = text("profile")
    if let shown = switched("english-headers") { settings.showsEnglishHeaders = shown }
    settings.encoding = encoding()
    readPeriod()
    readChoices()
  }

  /// The first and the reference year, as EDTF writes an interval; either end may be open.
  ///
  /// | period      | first year   | reference year |
  /// |-------------|--------------|----------------|
  /// | "2008/2024" | 2008         | 2024           |
  /// | "2008/.."   | 2008         | the newest     |
  /// | "../2024"   | the earliest | 2024           |
  /// | "2024"      | 2024         | 2024           |
  private mutating func readPeriod() {
    guard let period = text("period") else { return }
    let ends = period.split(separator: "/", omittingEmptySubsequences: false)
    let years = ends.map { end in
      end.utf8.count == 4 && end.utf8.allSatisfy { (48...57).contains($0) } ? Int(end) : nil
    }
    let isRead = zip(ends, years).allSatisfy { $1 != nil || $0 == ".." && ends.count == 2 }
    guard isRead, (1...2).contains(ends.count), years.contains(where: { $0 != nil }),
      years[0] ?? .min <= years[years.count - 1] ?? .max
    else {
      complain(
        "period", "cannot read '\(period)' as a period of years",
        "write it as 2008/2024, or 2008/.. up to the newest year")
      return
    }
    settings.choices.firstYear = years[0]
    settings.year = years[years.count - 1]
  }

  private mutating func readReleaseDate() {
    guard let date = text("release-date") else { return }
    if let read = try? RecordedDate(parsing: date), read.isExact, !read.isInterval {
      settings.releaseDate = read.start.earliest.description
    } else {
      complain("release-date", "cannot read '\(date)' as a day", "write it as 2018-01-31")
    }
  }

  private mutating func readChoices() {
    if let scheme = text("continent-scheme") {
      if let known = ContinentScheme(rawValue: scheme) {
        settings.choices.continents = known
      } else {
        complain(
          "continent-scheme", "unknown continent scheme '\(scheme)'", "one of: six, m49, m49-sub")
      }
    }
    if let percent = whole("tolerance-percent", in: 0...100),
      let tolerance = Tolerance(permille: percent * 10)
    {
      settings.choices.tolerance = tolerance
    }
    if let years = whole("dormant-after-years", in: 1...100) {
      settings.choices.dormantAfterYears = years
    }
    if let steps = wholes("anniversary-steps", in: 1...100) {
      settings.choices.anniversarySteps = steps
    }
    if let limit = whole("records-limit", in: 0...1_000_000) { settings.recordsLimit = limit }
  }

  mutating func complain(_ key: String, _ message: String, _ repair: String) {
    findings.append(
      Finding(.error, "settings", at: settings.origin(of: key), message, repair: repair))
  }

  mutating func text(_ key: String) -> String? {
    guard let value = table[key] else { return nil }
    if let text = value.string { return text }
    complain(key, "'\(key)' is no text", "write it in double quotes")
    return nil
  }

  private mutating func switched(_ key: String) -> Bool? {
    guard let value = table[key] else { return nil }
    if let isOn = value.bool { return isOn }
    complain(key, "'\(key)' is neither true nor false", "write it without quotes")
    return nil
  }

  mutating func whole(_ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let value = table[key] else { return nil }
    if let number = value.int, range.contains(number) { return number }
    complain(
      key, "'\(key)' is no whole number from \(range.lowerBound) to \(range.upperBound)",
      "write it without quotes")
    return nil
  }

  /// A list of different whole numbers, in ascending order.
  private mutating func wholes(_ key: String, in range: ClosedRange<Int>) -> [Int]? {
    guard let value = table[key] else { return nil }
    let numbers = value.array?.compactMap(\.int).filter(range.contains) ?? []
    if let array = value.array, !numbers.isEmpty, numbers.count == array.count {
      return Set(numbers).sorted()
    }
    complain(
      key, "'\(key)' is no list of whole numbers from \(range.lowerBound) to \(range.upperBound)",
      "write it as [10, 25]")
    return nil
  }

  mutating func list(
    _ key: String, like example: String = "[\"deyang\", \"changchun\"]"
  ) -> [String]? {
    guard let value = table[key] else { return nil }
    if let array = value.array {
      let texts = array.compactMap(\.string)
      if texts.count == array.count { return texts }
    }
    complain(key, "'\(key)' is no list of texts", "write it as \(example)")
    return nil
  }

  /// A text in several languages, `{ en = "…", zh = "…", de = "…" }`, or one text for all.
  mutating func names(_ key: String) -> Names? {
    guard let value = table[key] else { return nil }
    if let text = value.string { return Names(en: text, zh: text, de: text) }
    if let table = value.table,
      let first = ["en", "zh", "de"].compactMap({ table[$0]?.string }).first
    {
      return Names(
        en: table["en"]?.string ?? first, zh: table["zh"]?.string ?? first,
        de: table["de"]?.string ?? first)
    }
    complain(
      key, "'\(key)' is no text", "write one text, or { en = \"…\", zh = \"…\", de = \"…\" }")
    return nil
  }
}

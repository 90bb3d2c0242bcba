import Register
import TOMLKit

extension SettingsReader {
  /// How foreign files are read, each under `[[mapping]]`.
  mutating func readMappings(_ lines: [SettingLines]) {
    readList("mapping", lines) { reader in
      let mapping = reader.mapping()
      return { $0.mappings.append(mapping) }
    }
  }

  private static let mappingKeys = [
    "file", "sheet", "table", "headings", "columns", "fixed", "codes", "unknown", "unknown-in",
    "pass-over", "places", "encoding", "separator", "dates", "decimal-mark",
  ]

  private mutating func mapping() -> Mapping {
    refuseUnknownKeys(Self.mappingKeys, of: "a mapping")
    var mapping = Mapping()
    mapping.lines = settings.lines
    readSubject(of: &mapping)
    mapping.columns = fields("columns", of: mapping.table).compactMap { field, value in
      column(value, in: "columns").map { (field, $0) }
    }
    mapping.fixed = fields("fixed", of: mapping.table).compactMap { field, value in
      if let text = value.string { return (field, text) }
      complain("fixed", "'\(field.name)' in 'fixed' is no text", "write it in double quotes")
      return nil
    }
    for (field, value) in fields("codes", of: mapping.table) {
      mapping.codes[field] = codes(of: field, value)
    }
    mapping.unknown = list("unknown", like: "[\"NA\", \"-\"]") ?? []
    for (field, value) in fields("unknown-in", of: mapping.table) {
      mapping.unknownIn[field] = texts(value, in: "unknown-in")
    }
    mapping.passedOver = passedOver()
    let named = mapping.columns.map(\.field) + mapping.fixed.map(\.field)
    for (field, value) in fields("places", of: mapping.table) {
      mapping.places[field] = country(of: field, value, named: named)
    }
    readShape(of: &mapping)
    refuseIdleWords(of: mapping)
    refuseMissingFields(of: mapping)
    return mapping
  }

  /// Finds what is said of the texts of fields that are read from no column.
  private mutating func refuseIdleWords(of mapping: Mapping) {
    let read = mapping.columns.map(\.field)
    let words = [
      ("codes", Array(mapping.codes.keys)), ("unknown-in", Array(mapping.unknownIn.keys)),
    ]
    for (key, fields) in words {
      for field in fields.sorted(by: { $0.rawValue < $1.rawValue }) where !read.contains(field) {
        complain(
          key, "'\(field.name)' in '\(key)' is not among 'columns'",
          "add its column, or leave '\(key).\(field.name)' out")
      }
    }
  }

  /// Finds the fields that every record of the table needs and the mapping does not have.
  private mutating func refuseMissingFields(of mapping: Mapping) {
    guard findings.isEmpty, let schema = TableSchema.all.first(where: { $0.name == mapping.table })
    else { return }
    let missing = schema.fields.filter { field in
      field.isRequired && field.field != .id && !mapping.fields.contains(field.field)
    }.map { "'\($0.field.name)'" }
    guard !missing.isEmpty else { return }
    complain(
      "columns",
      "nothing says what is \(missing.joined(separator: " and ")), which every record of "
        + "'\(mapping.table)' needs",
      "name the column in 'columns', or in 'fixed' what it is in every record")
  }

  /// Which file is read as which table.
  private mutating func readSubject(of mapping: inout Mapping) {
    for (key, example) in [
      ("file", "file = \"partnerschaften.csv\""), ("table", "table = \"partnerships\""),
      ("columns", "columns = { partner = \"Partnerkommune\" }"),
    ] where table[key] == nil {
      complain(key, "a mapping has no '\(key)'", "add \(example)")
    }
    mapping.file = text("file") ?? ""
    if mapping.file.hasPrefix("/") || mapping.file.split(separator: "/").contains("..") {
      complain("file", "'\(mapping.file)' is not within the inputs folder", "move the file there")
    }
    mapping.sheet = text("sheet")
    mapping.table = text("table") ?? ""
    let tables = TableSchema.all.map(\.name)
    if let name = text("table"), !tables.contains(name) {
      let near = nearest(to: name, in: tables)
      complain(
        "table", "no table is called '\(name)'",
        near.map { "did you mean '\($0)'?" } ?? "one of: " + tables.joined(separator: ", "))
    }
  }

  /// How the file is made: its encoding, separator, headings, dates and numbers.
  private mutating func readShape(of mapping: inout Mapping) {
    if let row = whole("headings", in: 1...1_000_000) { mapping.headingRow = row }
    mapping.encoding = encoding()
    if let sign = text("separator") {
      mapping.separator = [",": .comma, ";": .semicolon, "\t": .tab, "tab": .tab][sign]
      if mapping.separator == nil {
        complain("separator", "unknown separator '\(sign)'", "one of: ',', ';', 'tab'")
      }
    }
    if let order = text("dates") {
      mapping.order = ["day-first": .dayFirst, "month-first": .monthFirst][order]
      if mapping.order == nil {
        complain("dates", "unknown order of dates '\(order)'", "one of: day-first, month-first")
      }
    }
    if let mark = text("decimal-mark") {
      mapping.decimalMark = [",": .comma, ".": .point][mark]
      if mapping.decimalMark == nil {
        complain("decimal-mark", "unknown decimal mark '\(mark)'", "one of: ',', '.'")
      }
    }
  }

  /// The encoding of a mapped file, or of all that do not tell theirs.
  mutating func encoding() -> TextEncoding? {
    guard let name = text("encoding") else { return nil }
    let encoding = TextEncoding(named: name)
    if encoding == nil {
      complain("encoding", "unknown encoding '\(name)'", "write it as GB18030 or Windows-1252")
    }
    return encoding
  }

  /// The entries of a key by the fields of a table that they name.
  private mutating func fields(
    _ key: String, of tableName: String
  ) -> [(field: Field, value: any TOMLValueConvertible)] {
    guard let value = table[key] else { return [] }
    guard let entries = value.table else {
      complain(key, "'\(key)' is no table", "write it as { partner = \"…\" }")
      return []
    }
    let known = TableSchema.all.first { $0.name == tableName }?.fields.map(\.field) ?? []
    var found: [(field: Field, value: any TOMLValueConvertible)] = []
    for field in known {
      if let value = entries[field.name] { found.append((field, value)) }
    }
    let names = known.map(\.name)
    for name in entries.keys.sorted() where !known.isEmpty && !names.contains(name) {
      complain(
        key, "'\(name)' in '\(key)' is no column of '\(tableName)'",
        nearest(to: name, in: names).map { "did you mean '\($0)'?" }
          ?? "one of: " + names.joined(separator: ", "))
    }
    return found
  }

  private mutating func column(
    _ value: any TOMLValueConvertible, in key: String
  ) -> Mapping.Column? {
    if let heading = value.string, !heading.isEmpty { return .heading(heading) }
    if let ordinal = value.int, ordinal > 0 { return .ordinal(ordinal) }
    complain(
      key, "a column in '\(key)' is neither a heading nor an ordinal",
      "write the heading in double quotes, or the ordinal from 1")
    return nil
  }

  /// What each text of the file stands for.
  private mutating func codes(
    of field: Field, _ value: any TOMLValueConvertible
  ) -> [String: String]? {
    guard let entries = value.table else {
      complain(
        "codes", "'\(field.name)' in 'codes' is no table", "write it as { p = \"friendship\" }")
      return nil
    }
    var codes: [String: String] = [:]
    for code in entries.keys {
      guard let meaning = entries[code]?.string else {
        complain("codes", "'\(code)' in 'codes' is no text", "write it in double quotes")
        continue
      }
      codes[code.folded] = meaning
    }
    return codes
  }

  private mutating func texts(_ value: any TOMLValueConvertible, in key: String) -> [String]? {
    if let text = value.string { return [text] }
    let texts = value.array?.compactMap(\.string) ?? []
    if let array = value.array, texts.count == array.count { return texts }
    complain(key, "an entry of '\(key)' is no text and no list of texts", "write it as [\"2000\"]")
    return nil
  }

  /// Where the country of a field's places stands: `{ country = "Land" }`, or which it is; `{}`
  /// where nothing tells.
  private mutating func country(
    of field: Field, _ value: any TOMLValueConvertible, named: [Field]
  ) -> Mapping.PlaceCountry? {
    let example = "write it as { country = \"Land\" }, { country-is = \"DE\" } or {}"
    guard named.contains(field) else {
      complain(
        "places", "'\(field.name)' in 'places' is not among 'columns' or 'fixed'", "add its column")
      return nil
    }
    if let table = value.table, table.keys.isEmpty { return .notStated }
    guard let table = value.table, table.keys.count == 1, let key = table.keys.first,
      let value = table[key]
    else {
      complain("places", "'\(field.name)' in 'places' has no country", example)
      return nil
    }
    if key == "country" { return column(value, in: "places").map { .column($0) } }
    guard key == "country-is", let text = value.string else {
      complain("places", "'\(field.name)' in 'places' has no country", example)
      return nil
    }
    if Country(spelling: text) == nil {
      complain(
        "places", "unknown country '\(text)'",
        Country.advice(on: text) ?? "write the code of ISO 3166-1")
    }
    return .fixed(text)
  }

  /// Rows that are no records: `pass-over = { "Nr." = ["", "Summe"] }`.
  private mutating func passedOver() -> [Mapping.PassedOver] {
    guard let value = table["pass-over"] else { return [] }
    guard let entries = value.table else {
      complain(
        "pass-over", "'pass-over' is no table", "write it as { \"Nr.\" = [\"Total\"] }")
      return []
    }
    return entries.keys.sorted().compactMap { heading in
      guard let value = entries[heading], let texts = texts(value, in: "pass-over") else {
        return nil
      }
      return Mapping.PassedOver(
        column: Int(heading).map { .ordinal($0) } ?? .heading(heading), texts: texts)
    }
  }
}

import Register

/// One record on its way from cells to values, with the findings made on the way.
struct RecordDecoder {
  let origin: Origin
  private let texts: [String]
  private let map: ColumnMap
  let known: KnownNames
  private(set) var findings: [Finding] = []
  /// Whether near names are looked for; switched off where that would cost more than it helps.
  var proposesNames = true

  init(texts: [String], map: ColumnMap, known: KnownNames, origin: Origin) {
    self.texts = texts
    self.map = map
    self.known = known
    self.origin = origin
  }

  /// Whether a finding makes the record unusable.
  var isRejected: Bool { findings.contains { $0.severity == .error } }

  mutating func report(
    _ check: String, _ field: String, _ message: String, repair: String = "",
    severity: Finding.Severity = .error
  ) {
    let column = map[field].map { $0 + 1 } ?? 0
    findings.append(
      Finding(severity, check, at: origin, column: column, message, repair: repair))
  }

  /// The text of a field without the blanks around it; empty where the file does not have it.
  func text(_ field: String) -> String {
    guard let column = map[field] else { return "" }
    return trimmed(texts[column])
  }

  /// The text of a field exactly as it stands.
  func verbatim(_ field: String) -> String {
    map[field].map { texts[$0] } ?? ""
  }

  /// The texts of a `;` list.
  func list(_ field: String) -> [String] {
    let text = text(field)
    guard !text.isEmpty else { return [] }
    return text.split(separator: ";", omittingEmptySubsequences: false)
      .map { trimmed(String($0)) }
  }

  mutating func required(_ field: String) -> String {
    let text = text(field)
    if text.isEmpty {
      report("missing-value", field, "'\(field)' is empty", repair: "every record needs it")
    }
    return text
  }

  mutating func date(_ field: String) -> Stated<RecordedDate>? {
    let text = text(field)
    guard !text.isEmpty else { return nil }
    do {
      return Stated(try RecordedDate(parsing: text), wording: text)
    } catch {
      report(
        "unreadable-date", field, "cannot read '\(text)' in '\(field)': \(error.complaint)",
        repair: error.repair ?? "")
      return nil
    }
  }

  mutating func requiredDate(_ field: String) -> Stated<RecordedDate>? {
    guard !required(field).isEmpty else { return nil }
    return date(field)
  }

  mutating func figure(_ field: String, _ rules: FigureRules = .count) -> Stated<Figure> {
    figure(text(field), in: field, rules)
  }

  mutating func figure(_ text: String, in field: String, _ rules: FigureRules) -> Stated<Figure> {
    do {
      return Stated(try Figure(parsing: text, as: rules), wording: text)
    } catch {
      report(
        "unreadable-figure", field, "cannot read '\(text)' in '\(field)': \(error.complaint)",
        repair: error.repair ?? "")
      return Stated(.notStated, wording: text)
    }
  }

  mutating func code<Value: Code>(_ field: String, _ type: Value.Type = Value.self) -> Value? {
    code(text(field), in: field)
  }

  mutating func code<Value: Code>(_ text: String, in field: String) -> Value? {
    guard !text.isEmpty else { return nil }
    if let value = Value(spelling: text) { return value }
    let known = Value.allCases.map(\.id)
    let near = nearest(to: text, in: known)
    report(
      "unknown-code", field, "unknown \(Value.listName) '\(text)' in '\(field)'",
      repair: near.map { "did you mean '\($0)'?" }
        ?? "one of: " + known.joined(separator: ", "))
    return nil
  }

  mutating func place(_ field: String) -> Int? {
    let text = text(field)
    return text.isEmpty ? nil : place(named: text, in: field)
  }

  mutating func requiredPlace(_ field: String) -> Int {
    guard !required(field).isEmpty else { return 0 }
    return place(field) ?? 0
  }

  private mutating func place(named text: String, in field: String) -> Int? {
    switch known.places.match(text) {
    case .place(let number): return number
    case .ambiguous(let numbers):
      let ids = numbers.map { "'\(known.placeIDs[$0])'" }.joined(separator: " or ")
      report(
        "ambiguous-place", field, "ambiguous place '\(text)' in '\(field)'", repair: "write \(ids)")
    case .unknown:
      let near = proposesNames ? known.places.nearestIdentifier(to: text) : nil
      report(
        "unknown-place", field, "unknown place '\(text)' in '\(field)'",
        repair: near.map { "did you mean '\($0)'?" } ?? "add it to places")
    }
    return nil
  }

  /// The places of a `;` list.
  mutating func places(_ field: String) -> [Int] {
    list(field).compactMap { place(named: $0, in: field) }
  }

  /// The listed sources that a record names; one that is not listed is a warning.
  mutating func sources(_ field: String = "source") -> [Int] {
    list(field).compactMap { name in
      if let number = known.sources[name] { return number }
      if name.hasPrefix("http://") || name.hasPrefix("https://") { return nil }
      let near = nearest(to: name, in: known.sources.keys.sorted())
      report(
        "unlisted-source", field, "source '\(name)' is not listed in sources",
        repair: near.map { "did you mean '\($0)'?" } ?? "add it to sources", severity: .warning)
      return nil
    }
  }
}

/// What records may refer to: places, sources, series and programmes by name.
struct KnownNames {
  var places: PlaceIndex
  var placeIDs: [String]
  var sources: [String: Int] = [:]
  var series: [String: Int] = [:]
  var programmes: [String: Int] = [:]

  init(places: [Place] = []) {
    self.places = PlaceIndex(places)
    placeIDs = places.map(\.id)
  }
}

/// A text without the ASCII blanks around it.
func trimmed(_ text: String) -> String {
  var bytes = text.utf8[...]
  while let first = bytes.first, first == UInt8(ascii: " ") || first == UInt8(ascii: "\t") {
    bytes.removeFirst()
  }
  while let last = bytes.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\t") {
    bytes.removeLast()
  }
  return String(Substring(bytes))
}

import Register

/// One record on its way from cells to values, with the findings made on the way.
///
/// Cells stay bytes until a value is made of them. One decoder serves a whole table, a record after
/// another.
struct RecordDecoder {
  private(set) var origin: Origin
  private var cells = CellTexts()
  private let map: ColumnMap
  let known: KnownNames
  private(set) var findings: [Finding] = []
  /// Whether near names are looked for; switched off where that would cost more than it helps.
  var proposesNames = true

  init(map: ColumnMap, known: KnownNames, file: Int) {
    origin = Origin(file: file, line: 0)
    self.map = map
    self.known = known
  }

  init(texts: [String], map: ColumnMap, known: KnownNames, origin: Origin) {
    self.init(map: map, known: known, file: origin.file)
    self.origin = origin
    for text in texts { cells.append(text) }
  }

  /// Turns to the next record.
  mutating func load(_ record: borrowing CSVRecord) {
    origin.line = record.line
    cells.load(record)
    if !findings.isEmpty { findings.removeAll() }
  }

  /// Whether a finding makes the record unusable.
  var isRejected: Bool { findings.contains { $0.severity == .error } }

  mutating func report(
    _ check: String, _ field: Field, _ message: String, repair: String = "",
    severity: Finding.Severity = .error
  ) {
    findings.append(
      Finding(
        severity, check, at: origin, column: map.ordinal(of: field), message, repair: repair))
  }

  /// The ordinal in the file of the column of a field.
  func column(of field: Field) -> Int { map.ordinal(of: field) }

  /// Where the text of a field stands, without the blanks around it; empty where the file does not
  /// have it.
  private func range(_ field: Field) -> Range<Int> {
    map[field].map { cells.trimmed(cells[$0]) } ?? 0..<0
  }

  /// The bytes of a field without the blanks around them.
  @_lifetime(borrow self)
  func bytes(_ field: Field) -> Span<UInt8> {
    cells.span(range(field))
  }

  /// The text of a field without the blanks around it; empty where the file does not have it.
  func text(_ field: Field) -> String {
    let range = range(field)
    return range.isEmpty ? "" : String(cells.span(range))
  }

  /// The text of a field exactly as it stands.
  func verbatim(_ field: Field) -> String {
    map[field].map { String(cells.span(cells[$0])) } ?? ""
  }

  /// The texts of a `;` list; nothing between two of them, or after the last, is no text.
  func list(_ field: Field) -> [String] {
    cells.items(range(field)).map { String(cells.span($0)) }
  }

  mutating func required(_ field: Field) -> String {
    let text = text(field)
    if text.isEmpty {
      report("missing-value", field, "'\(field.name)' is empty", repair: "every record needs it")
    }
    return text
  }

  mutating func date(_ field: Field) -> Stated<RecordedDate>? {
    let range = range(field)
    guard !range.isEmpty else { return nil }
    do {
      let date = try RecordedDate(parsing: cells.span(range), order: map.order)
      return Stated(date, wording: String(cells.span(range)))
    } catch {
      report(
        "unreadable-date", field,
        "cannot read '\(text(field))' in '\(field.name)': \(error.complaint)",
        repair: error.repair ?? "")
      return nil
    }
  }

  mutating func requiredDate(_ field: Field) -> Stated<RecordedDate>? {
    guard !required(field).isEmpty else { return nil }
    return date(field)
  }

  mutating func figure(_ field: Field, _ rules: FigureRules = .count) -> Stated<Figure> {
    figure(text(field), in: field, rules)
  }

  mutating func figure(_ text: String, in field: Field, _ rules: FigureRules) -> Stated<Figure> {
    do {
      let figure = try Figure(
        parsing: text.utf8Span.span, as: rules.declaring(map.decimalMark))
      return Stated(figure, wording: wording(of: figure, text))
    } catch {
      report(
        "unreadable-figure", field,
        "cannot read '\(text)' in '\(field.name)': \(error.complaint)",
        repair: error.repair ?? "")
      return Stated(.notStated, wording: text)
    }
  }

  /// A date as EDTF writes it; what cannot be read as it stands.
  func dateText(_ field: Field) -> String {
    let range = range(field)
    let date = try? RecordedDate(parsing: cells.span(range), order: map.order)
    return date?.description ?? text(field)
  }

  /// A number of people in the source's words, but for marks that another language reads otherwise.
  func figureText(_ field: Field) -> String {
    let text = text(field)
    let rules = FigureRules.headcount.declaring(map.decimalMark)
    return (try? Figure(parsing: text.utf8Span.span, as: rules)).map { wording(of: $0, text) }
      ?? text
  }

  /// What a source says, without marks in its numbers where a mapping declares what they are.
  private func wording(of figure: Figure, _ text: String) -> String {
    map.decimalMark == nil ? text : figure.description
  }

  mutating func code<Value: Code>(_ field: Field, _ type: Value.Type = Value.self) -> Value? {
    code(text(field), in: field)
  }

  mutating func code<Value: Code>(_ text: String, in field: Field) -> Value? {
    guard !text.isEmpty else { return nil }
    if let value = Value(spelling: text) { return value }
    let known = Value.allCases.map(\.id)
    let near = nearest(to: text, in: known)
    report(
      "unknown-code", field, "unknown \(Value.listName) '\(text)' in '\(field.name)'",
      repair: near.map { "did you mean '\($0)'?" }
        ?? "one of: " + known.joined(separator: ", "))
    return nil
  }
}

/// What refers to other records.
extension RecordDecoder {
  mutating func place(_ field: Field) -> Int? {
    let range = range(field)
    return range.isEmpty ? nil : place(at: range, in: field)
  }

  mutating func requiredPlace(_ field: Field) -> Int {
    let range = range(field)
    guard !range.isEmpty else {
      _ = required(field)
      return 0
    }
    return place(at: range, in: field) ?? 0
  }

  private mutating func place(at range: Range<Int>, in field: Field) -> Int? {
    switch known.places.match(cells.span(range)) {
    case .place(let number): return number
    case .ambiguous(let numbers):
      let ids = numbers.map { "'\(known.places[$0])'" }.joined(separator: " or ")
      report(
        "ambiguous-place", field,
        "ambiguous place '\(String(cells.span(range)))' in '\(field.name)'", repair: "write \(ids)")
    case .unknown:
      let text = String(cells.span(range))
      let near = proposesNames ? known.places.nearestIdentifier(to: text) : nil
      report(
        "unknown-place", field, "unknown place '\(text)' in '\(field.name)'",
        repair: near.map { "did you mean '\($0)'?" } ?? "add it to places")
    }
    return nil
  }

  /// The places of a `;` list.
  mutating func places(_ field: Field) -> [Int] {
    cells.items(range(field)).compactMap { place(at: $0, in: field) }
  }

  /// The listed sources that a record names; one that is not listed is a warning.
  mutating func sources(_ field: Field = .source) -> [Int] {
    cells.items(range(field)).compactMap { item in
      if let number = known.sources.number(of: cells.span(item)) { return number }
      if cells.span(item).isAddress { return nil }
      let name = String(cells.span(item))
      report(
        "unlisted-source", field, "source '\(name)' is not listed in sources",
        repair: known.sources.identifier(near: name).map { "did you mean '\($0)'?" }
          ?? "add it to sources", severity: .warning)
      return nil
    }
  }
}

extension Span<UInt8> {
  /// Whether it begins as an address on the web does.
  fileprivate var isAddress: Bool { begins("http://") || begins("https://") }

  private func begins(_ start: StaticString) -> Bool {
    guard count >= start.utf8CodeUnitCount else { return false }
    for index in 0..<start.utf8CodeUnitCount where self[index] != start.utf8Start[index] {
      return false
    }
    return true
  }
}

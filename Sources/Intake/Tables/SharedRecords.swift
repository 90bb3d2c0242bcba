import Register

/// The records of a table that stands in several files: each place, source, series, programme and
/// numbered edition is one, however many folders describe it, and any other record is one in the
/// files of its folder that give it the same identifier.
///
/// What one description leaves empty another may state; spellings and sources add up; a remark is
/// the file's own. Anything else that two of them state must be the same.
struct SharedRecords {
  /// What becomes of a record.
  enum Outcome {
    case new
    /// It says nothing else than those before it.
    case same
    /// It is the same partnership, whose dates are held against each other once all are read.
    case joined
    /// It contradicts them: in the first of these fields, and as the message says.
    case different(Field, String, withinFolder: Bool)
  }

  private struct Description {
    /// By field of the schema.
    var texts: [String]
    /// Where each of them stands.
    var origins: [Origin]
    /// Index among the records.
    let number: Int
    var isCompleted = false
    var repetitions: [Edition.Repetition] = []
  }

  private let schema: TableSchema
  private let fields: [Field]
  /// Whether one of several cities' folders may describe what another does.
  private let isShared: Bool
  private var descriptions: [Description] = []
  private var numbers: [String: Int] = [:]

  /// Nil where no two files can describe the same thing in this table.
  init?(_ schema: TableSchema, in folder: InputFolder) {
    isShared = TableSchema.shared.contains { $0.name == schema.name }
    let folders = folder.tables.filter { $0.schema.name == schema.name }.map(\.folder)
    guard folders.count > (isShared ? 1 : Set(folders).count), schema.hasIdentifiers else {
      return nil
    }
    self.schema = schema
    fields = schema.fields.map(\.field)
  }

  /// Holds a decoded record against those before it; where it is new, `number` is its index.
  mutating func add(
    _ record: RecordDecoder, number: Int, files: [InputFile]
  ) -> Outcome {
    guard let key = key(record, in: files[record.origin.file].folder) else { return .new }
    let texts = fields.map { record.text($0) }
    guard let held = numbers[key] else {
      numbers[key] = descriptions.count
      let origins = [Origin](repeating: record.origin, count: fields.count)
      descriptions.append(Description(texts: texts, origins: origins, number: number))
      return .new
    }
    // A file that uses an identifier twice is wrong in itself.
    let first = descriptions[held].origins[0]
    if !isShared, first.file == record.origin.file { return .new }
    let different = fields.indices.filter { !agrees(texts[$0], descriptions[held], $0, record) }
    guard let first = different.first else {
      if isOfPartnerships { return .joined }
      complete(held, with: texts, of: record)
      return .same
    }
    let parts = different.map { index in
      let origin = descriptions[held].origins[index]
      return "'\(fields[index].name)' is '\(texts[index])', but "
        + "'\(descriptions[held].texts[index])' at \(files[origin.file].path):\(origin.line)"
    }
    return .different(
      fields[first], "\(noun(record)) is described differently: " + parts.joined(separator: "; "),
      withinFolder: files[record.origin.file].folder
        == files[descriptions[held].origins[first].file].folder)
  }

  /// The texts of records that a later folder completed, in the order of the schema's columns.
  var completed: [(number: Int, origin: Origin, texts: [String])] {
    descriptions.filter(\.isCompleted).map { ($0.number, $0.origins[0], $0.texts) }
  }

  /// What other folders call a record, by its index.
  var repetitions: [(number: Int, repetitions: [Edition.Repetition])] {
    descriptions.filter { !$0.repetitions.isEmpty }.map { ($0.number, $0.repetitions) }
  }
}

extension SharedRecords {
  private var isOfEditions: Bool { schema.name == TableSchema.editions.name }
  private var isOfPartnerships: Bool { schema.name == TableSchema.partnerships.name }

  /// What two descriptions of one thing have in common; nil for what cannot be told to be the same.
  private func key(_ record: RecordDecoder, in folder: String) -> String? {
    guard isShared else { return "\(folder)/\(record.text(.id))" }
    guard isOfEditions else { return record.text(.id) }
    let number = record.text(.number)
    let status = RecordStatus(spelling: record.text(.status)) ?? .held
    guard !number.isEmpty, status != .cancelled else { return nil }
    return "\(record.text(.series)) \(Int(number) ?? 0)"
  }

  private func noun(_ record: RecordDecoder) -> String {
    guard isOfEditions else { return "\(schema.singular) '\(record.text(.id))'" }
    return "edition \(record.text(.number)) of series '\(record.text(.series))'"
  }

  private func agrees(
    _ text: String, _ held: Description, _ index: Int, _ record: RecordDecoder
  ) -> Bool {
    let (field, other) = (fields[index], held.texts[index])
    if text.isEmpty || other.isEmpty || text == other || field.addsUp(in: schema) { return true }
    return field.meaning(of: text, record.known) == field.meaning(of: other, record.known)
  }

  /// Takes over what the descriptions before left empty, and further items of lists that add up.
  private mutating func complete(
    _ held: Int, with texts: [String], of record: RecordDecoder
  ) {
    if isOfEditions {
      descriptions[held].repetitions.append(
        Edition.Repetition(id: record.text(.id), origin: record.origin))
    }
    for index in fields.indices where !texts[index].isEmpty {
      let other = descriptions[held].texts[index]
      if other.isEmpty {
        descriptions[held].texts[index] = texts[index]
        descriptions[held].origins[index] = record.origin
        descriptions[held].isCompleted = true
      } else if fields[index].isList(addingUpIn: schema) {
        let items = other.listItems
        let further = texts[index].listItems.filter { !items.contains($0) }
        guard !further.isEmpty else { continue }
        descriptions[held].texts[index] = (items + further).joined(separator: "; ")
        descriptions[held].isCompleted = true
      }
    }
  }
}

/// Whether a record repeats one of another file.
enum Repetition {
  case no, yes
  /// It tells of the same partnership, and is kept until the dates of both are compared.
  case joined
  /// It contradicts it.
  case refused
}

extension RecordDecoder {
  /// A record of texts in the order of a schema's columns.
  init(_ texts: [String], of schema: TableSchema, known: KnownNames, origin: Origin) {
    let map = ColumnMap(
      labels: schema.fields.map(\.field.name), schema: schema, file: origin.file)
    self.init(texts: texts, map: map, known: known, origin: origin)
  }

  /// Whether it repeats what another file says; reports where it contradicts it.
  mutating func repeats(
    _ shared: inout SharedRecords?, _ number: Int, _ files: [InputFile]
  ) -> Repetition {
    guard shared != nil, !isRejected else { return .no }
    switch shared?.add(self, number: number, files: files) {
    case .same: return .yes
    case .different(let field, let message, let isWithinFolder):
      report(
        isWithinFolder ? "differs-between-files" : "differs-between-folders", field, message,
        repair: "make the two alike, or give one another identifier")
      return .refused
    case .joined: return .joined
    case .new, nil: return .no
    }
  }
}

extension Field {
  /// Whether what several folders say in it never contradicts.
  fileprivate func addsUp(in schema: TableSchema) -> Bool {
    switch self {
    case .id, .note, .file: true
    case .established, .attested, .ended: schema.name == TableSchema.partnerships.name
    default: isList(addingUpIn: schema)
    }
  }

  fileprivate func isList(addingUpIn schema: TableSchema) -> Bool {
    self == .otherNames || self == .source && schema.name != TableSchema.claims.name
  }

  /// What a text says, however it is written.
  func meaning(of text: String, _ known: KnownNames) -> String {
    switch self {
    case .country: Country(spelling: text)?.alpha2 ?? text
    case .date, .endDate, .cohort, .asOf: (try? RecordedDate(parsing: text))?.description ?? text
    case .kind:
      SeriesKind(spelling: text)?.id ?? PartnershipKind(spelling: text)?.id
        ?? ExchangeKind(spelling: text)?.id ?? AwardKind(spelling: text)?.id ?? text
    case .direction: Direction(spelling: text)?.id ?? text
    case .level: LeaderLevel(spelling: text)?.id ?? text
    case .partners: text.listItems.map { Field.host.meaning(of: $0, known) }.joined(separator: ";")
    case .status: text.isEmpty ? RecordStatus.held.id : RecordStatus(spelling: text)?.id ?? text
    case .number: Int(text).map(String.init) ?? text
    case .host, .home, .partner, .city, .counterpart:
      if case .place(let number) = known.places.match(text) { known.places[number] } else { text }
    case .basis:
      text.listItems.map { FigureBasis(spelling: $0)?.id ?? $0 }.joined(separator: "; ")
    case .fields, .field:
      text.listItems.map(KnownField.canonical).joined(separator: "; ")
    case .attendance, .organisers, .parties:
      text.listItems.joined(separator: "; ")
    default: text
    }
  }
}

extension String {
  /// The items of a `;` list without the blanks around them.
  fileprivate var listItems: [String] {
    var cells = CellTexts()
    cells.append(self)
    return cells.items(cells[0]).map { String(cells.span($0)) }
  }
}

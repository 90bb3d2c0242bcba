import JSON

/// Why a value of a JSON text is no record, or the text cannot be read further.
struct JSONRecordFault: Error {
  let id: String
  let place: JSONPlace
  let message: String
  let repair: String
  /// Nothing behind it can be read.
  let isFinal: Bool
  /// The name of the encoding, where it is not UTF-8.
  private(set) var encoding: String?

  init(_ id: String, at place: JSONPlace, _ message: String, repair: String) {
    self.id = id
    self.place = place
    self.message = message
    self.repair = repair
    isFinal = false
  }

  init(_ problem: JSONProblem) {
    id = problem.id
    place = problem.place
    message = problem.message
    repair = problem.repair
    isFinal = !problem.isPassable
    if case .otherEncoding(let name) = problem.kind { encoding = name }
  }
}

extension JSONRecordFault {
  static func notRecord(_ token: JSONToken, at place: JSONPlace, inLines: Bool) -> Self {
    let repair =
      inLines && token == .arrayStart
      ? "give a file that holds one document the ending '.json'"
      : "write each record as an object of keys and values"
    return Self(
      "json-record", at: place, "\(token.words), expected an object: one record", repair: repair)
  }

  static func tooNested(_ token: JSONToken, at place: JSONPlace, _ heading: [UInt8]) -> Self {
    let heading = String(shown: heading.span)
    return Self(
      "json-nesting", at: place, "\(token.words) in '\(heading)', expected a text or a number",
      repair: "write each value under a key of the record")
  }

  static func blankRecord(at place: JSONPlace) -> Self {
    Self(
      "blank-row", at: place, "record without any value, expected one with values",
      repair: "remove it, or write its values")
  }

  static func separator(at place: JSONPlace, _ heading: [UInt8]) -> Self {
    let heading = String(shown: heading.span)
    return Self(
      "json-list", at: place,
      "text with ';' in the list '\(heading)', expected none: ';' stands between the texts of a list",
      repair: "write the text without ';'")
  }

  static func sameColumn(at place: JSONPlace, _ heading: [UInt8]) -> Self {
    let heading = String(shown: heading.span)
    return Self(
      "duplicate-key", at: place, "column '\(heading)' has a value of this record already",
      repair: "rename or remove one of the two")
  }

  static func blankKey(at place: JSONPlace) -> Self {
    Self("blank-label", at: place, "the key is blank", repair: "name the value or remove it")
  }

  static func zeroCharacter(at place: JSONPlace) -> Self {
    Self("encoding-error", at: place, "NUL character, expected text", repair: "remove it")
  }

  static func cellTooLong(at place: JSONPlace, limit: Int) -> Self {
    Self(
      "field-too-long", at: place, "field longer than \(limit) bytes",
      repair: "look for quotes that are not closed")
  }

  static func recordTooLong(at place: JSONPlace, limit: Int) -> Self {
    Self(
      "record-too-long", at: place, "record longer than \(limit) bytes",
      repair: "write one record a line")
  }

  static func tooManyColumns(at place: JSONPlace, limit: Int) -> Self {
    Self(
      "json-columns", at: place, "more than \(limit) different keys in one table",
      repair: "write values that differ from record to record as values, not as keys")
  }
}

extension JSONToken {
  /// What stands there, as a message calls it.
  var words: String {
    switch self {
    case .objectStart, .objectEnd: "an object"
    case .arrayStart, .arrayEnd: "a list"
    case .key, .string: "a text"
    case .number: "a number"
    case .true, .false: "a truth value"
    case .null: "null"
    case .end: "nothing"
    }
  }
}

import JSON

/// A JSON document in memory, and the tables that stand in it.
///
/// An array of objects is one table, without a name. An object holds a table for each of its members
/// that is an array. The columns of every table are those that any of its records has, which a first
/// walk through the document collects.
struct JSONDocument {
  struct Table {
    /// The name of the member that holds it; nil where the document is the table.
    let name: String?
    /// Where its array begins.
    let place: JSONPlace
    /// Has just read the start of the array.
    let scanner: JSONScanner
    fileprivate(set) var columns = JSONColumns()
  }

  /// The path or name of the input.
  let name: String
  let bytes: [UInt8]
  let limits: JSONRowLimits
  private let source: InputBytes
  private(set) var tables: [Table] = []
  /// What is wrong outside the tables, so that no reader of one of them tells it.
  private(set) var problem: RowProblem?

  /// The names of the members that hold arrays, in order.
  var tableNames: [String] { tables.compactMap(\.name) }

  /// The table of that name; the document itself without one.
  func table(named name: String?) -> Table? { tables.first { $0.name == name } }

  /// Reads the input to its end and finds the tables.
  init(
    _ source: InputBytes, limits: JSONRowLimits = JSONRowLimits()
  ) throws(IntakeError) {
    name = source.name
    self.source = source
    self.limits = limits
    guard let bytes = try source.readAll(limit: limits.longestDocument) else {
      throw IntakeError(
        .unreadable, input: source.name,
        cause: "a JSON document may be \(limits.longestDocument) bytes long, and it is longer: "
          + "write one record a line in a file '.jsonl'")
    }
    self.bytes = bytes
    do throws(JSONRecordFault) {
      var scanner = JSONScanner(deepest: limits.deepest)
      try survey(&scanner, bytes.span)
    } catch {
      if let encoding = error.encoding {
        throw IntakeError(.unreadable, input: name, cause: "it is in \(encoding), save it as UTF-8")
      }
      note(error)
    }
  }

  /// Fails if the file is not the one that was read, as far as can be told.
  func confirmUnchanged() throws(IntakeError) { try source.confirmUnchanged() }

  /// A problem of these bytes. What cannot be told whole ends with the line or soon.
  func problem(_ fault: JSONRecordFault, from start: Int, to end: Int?) -> RowProblem {
    let last = end ?? bytes.span.endOfExcerpt(from: start, behind: fault.place.offset)
    let isKept = last - start <= limits.longestRecord
    return RowProblem(
      id: fault.id, line: fault.place.line, column: fault.place.column,
      message: fault.isFinal ? fault.message + "; the rest of the file is not read" : fault.message,
      repair: fault.repair,
      original: isKept ? String(shown: bytes.span.extracting(start..<max(start, last))) : "")
  }
}

extension JSONDocument {
  /// Walks through the whole document.
  private mutating func survey(
    _ scanner: inout JSONScanner, _ bytes: Span<UInt8>
  ) throws(JSONRecordFault) {
    switch try scanner.token(in: bytes) {
    case .arrayStart:
      guard surveyTable(nil, &scanner, bytes) else { return }
    case .objectStart:
      guard try surveyMembers(&scanner, bytes) else { return }
    case let token:
      throw JSONRecordFault.notTable(token, at: scanner.place)
    }
    _ = try scanner.token(in: bytes)
  }

  /// Walks through the members of the document; false if it cannot be read to its end and the
  /// reader of a table says so.
  private mutating func surveyMembers(
    _ scanner: inout JSONScanner, _ bytes: Span<UInt8>
  ) throws(JSONRecordFault) -> Bool {
    var key: String?
    while scanner.depth > 0 {
      let name = key
      key = nil
      do throws(JSONRecordFault) {
        switch try scanner.token(in: bytes) {
        case .key: key = String(shown: scanner.text(in: bytes))
        case .arrayStart where name != nil && table(named: name) == nil:
          guard surveyTable(name, &scanner, bytes) else { return false }
        case .arrayStart, .objectStart:
          try scanner.leave(to: 1, in: bytes)
        default: break
        }
      } catch {
        if error.isFinal { throw error }
        note(error)
      }
    }
    return true
  }

  /// Walks through the array that begins with the last token; false if it does not end.
  private mutating func surveyTable(
    _ name: String?, _ scanner: inout JSONScanner, _ bytes: Span<UInt8>
  ) -> Bool {
    var table = Table(name: name, place: scanner.place, scanner: scanner)
    var record = JSONRecord(limits: limits)
    defer {
      table.columns = record.columns
      tables.append(table)
    }
    let depth = scanner.depth
    while scanner.depth >= depth {
      do throws(JSONRecordFault) {
        switch try scanner.token(in: bytes) {
        case .objectStart:
          try record.read(&scanner, in: bytes, learns: true)
        case .arrayStart: try scanner.leave(to: depth, in: bytes)
        default: break
        }
      } catch {
        // The reader of the table finds it again and tells it.
        if error.isFinal || (try? scanner.leave(to: depth, in: bytes)) == nil { return false }
      }
    }
    return true
  }

  /// Remembers the first problem outside the tables.
  private mutating func note(_ fault: JSONRecordFault) {
    if problem != nil { return }
    problem = problem(fault, from: fault.place.offset, to: nil)
  }
}

extension JSONRecordFault {
  fileprivate static func notTable(_ token: JSONToken, at place: JSONPlace) -> Self {
    Self(
      "json-table", at: place, "\(token.words), expected a list of records",
      repair: "write the records as objects between '[' and ']'")
  }
}

extension Span<UInt8> {
  /// Where what is shown of a text that cannot be read further ends: with the line of the byte at
  /// fault, or some hundred bytes behind it.
  func endOfExcerpt(from start: Int, behind fault: Int) -> Int {
    var end = Swift.max(start, Swift.min(fault, count))
    let last = Swift.min(count, end + 200)
    while end < last, !self[end].isLineBreak { end += 1 }
    while end < count, end > start, self[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }
}

@testable import Intake

/// The same reading of a table, one byte at a time and as plainly as can be: what the tests compare with.
///
/// The headings are taken to be sound, and no record to be too long.
struct PlainTable {
  private let bytes: [UInt8]
  private let columnCount: Int
  private var position = 0
  private var line = 1

  private(set) var records: [CSVTable.Record] = []
  private(set) var rejected: [RejectedRecord] = []

  init(_ bytes: [UInt8], columnCount: Int) {
    self.bytes = bytes
    self.columnCount = columnCount
    var isHeading = true
    while position < bytes.count {
      if isBreak(position) {
        skipBreak()
      } else {
        readRecord(isHeading: isHeading)
        isHeading = false
      }
    }
  }

  private func isBreak(_ index: Int) -> Bool { bytes[index] == 10 || bytes[index] == 13 }

  private mutating func skipBreak() {
    guard position < bytes.count else { return }
    let isPair = bytes[position...].starts(with: [13, 10])
    position += isPair ? 2 : 1
    line += 1
  }

  private mutating func readRecord(isHeading: Bool) {
    let start = position
    let firstLine = line
    var fields: [Field] = []
    repeat {
      if !fields.isEmpty { position += 1 }
      fields.append(readField(column: fields.count + 1))
    } while position < bytes.count && bytes[position] == 44
    let end = CSVProblem.Place(line: line, column: fields.count + 1, offset: position)
    let range = start..<position
    skipBreak()
    if isHeading { return }
    let damage = fields.lazy.compactMap(\.problem).first
    let problem = damage ?? badByte(in: range, line: firstLine) ?? count(fields, end: end)
    if let problem {
      rejected.append(RejectedRecord(problem: problem, line: firstLine, range: range))
    } else {
      let texts = fields.map { String(decoding: $0.text, as: UTF8.self) }
      records.append(CSVTable.Record(line: firstLine, range: range, fields: texts))
    }
  }

  private struct Field {
    var place: CSVProblem.Place
    var text: [UInt8] = []
    var problem: CSVProblem?
  }

  private mutating func readField(column: Int) -> Field {
    var field = Field(place: CSVProblem.Place(line: line, column: column, offset: position))
    if position < bytes.count && bytes[position] == 34 {
      readQuoted(&field)
    }
    while position < bytes.count && bytes[position] != 44 && !isBreak(position) {
      // Whatever stands between a closing quote and the separator is as wrong as a quote in the text.
      let isStray = bytes[position] == 34 || position > field.place.offset && wasClosed(field)
      note(&field, isStray: isStray)
      field.text.append(bytes[position])
      position += 1
    }
    return field
  }

  private func wasClosed(_ field: Field) -> Bool {
    bytes[field.place.offset] == 34 && bytes[position - 1] == 34
  }

  private mutating func readQuoted(_ field: inout Field) {
    position += 1
    while position < bytes.count {
      if bytes[position...].starts(with: [34, 34]) {
        field.text.append(34)
        position += 2
      } else if bytes[position] == 34 {
        position += 1
        return
      } else {
        note(&field, isStray: false)
        if bytes[position] == 10 && bytes[position - 1] != 13 || bytes[position] == 13 { line += 1 }
        field.text.append(bytes[position])
        position += 1
      }
    }
    let kind = CSVProblem.Kind.unclosedQuote(line: field.place.line, column: field.place.column)
    field.problem = field.problem ?? CSVProblem(kind, at: field.place)
  }

  private func note(_ field: inout Field, isStray: Bool) {
    var place = field.place
    place.line = line
    place.offset = position
    if field.problem != nil { return }
    if bytes[position] == 0 {
      field.problem = CSVProblem(.encodingError(byte: 0), at: place)
    } else if isStray {
      field.problem = CSVProblem(.strayQuote, at: place)
    }
  }

  private func badByte(in range: Range<Int>, line firstLine: Int) -> CSVProblem? {
    var place = CSVProblem.Place(line: firstLine, column: 1, offset: range.lowerBound)
    var isQuoted = false
    while place.offset < range.upperBound {
      let byte = bytes[place.offset]
      let width = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      let end = min(place.offset + width, range.upperBound)
      let scalar = bytes[place.offset..<end]
      if String(validating: scalar, as: UTF8.self) == nil {
        return CSVProblem(.encodingError(byte: byte), at: place)
      }
      if byte == 34 { isQuoted.toggle() }
      if byte == 44 && !isQuoted { place.column += 1 }
      if byte == 10 && bytes[place.offset - 1] != 13 || byte == 13 { place.line += 1 }
      place.offset = end
    }
    return nil
  }

  private func count(_ fields: [Field], end: CSVProblem.Place) -> CSVProblem? {
    if fields.count > columnCount {
      let kind = CSVProblem.Kind.extraCell(found: fields.count, expected: columnCount)
      return CSVProblem(kind, at: fields[columnCount].place)
    }
    let kind = CSVProblem.Kind.missingCell(found: fields.count, expected: columnCount)
    return fields.count < columnCount ? CSVProblem(kind, at: end) : nil
  }
}

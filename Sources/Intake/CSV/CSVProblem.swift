/// Something in the text of a table that is not as it should be, and where.
struct CSVProblem: Equatable, Sendable {
  /// A place in the text.
  struct Place: Equatable, Sendable {
    /// From 1, line breaks in quotes counted too.
    var line: Int
    /// The ordinal of the field in its record, from 1.
    var column: Int
    /// From 0, in bytes from the start of the file.
    var offset: Int
  }

  /// What is wrong. The ids are frictionless' where it has one.
  enum Kind: Equatable, Sendable {
    case blankHeader
    case blankLabel
    case duplicateLabel(String, first: Int)
    case extraCell(found: Int, expected: Int)
    case missingCell(found: Int, expected: Int)
    /// A byte that is no UTF-8 there, or NUL.
    case encodingError(byte: UInt8)
    case strayQuote
    case unclosedQuote(line: Int, column: Int)
    case fieldTooLong(limit: Int)
    case recordTooLong(limit: Int)
  }

  let kind: Kind
  let place: Place

  init(_ kind: Kind, at place: Place) {
    self.kind = kind
    self.place = place
  }
}

extension CSVProblem {
  var id: String {
    switch kind {
    case .blankHeader: "blank-header"
    case .blankLabel: "blank-label"
    case .duplicateLabel: "duplicate-label"
    case .extraCell: "extra-cell"
    case .missingCell: "missing-cell"
    case .encodingError: "encoding-error"
    case .strayQuote: "stray-quote"
    case .unclosedQuote: "unclosed-quote"
    case .fieldTooLong: "field-too-long"
    case .recordTooLong: "record-too-long"
    }
  }

  /// What was found and what was expected.
  var message: String { message(in: .utf8) }

  /// What was found and what was expected of a text in that encoding.
  func message(in encoding: TextEncoding) -> String {
    switch kind {
    case .blankHeader: "no headings, the table is empty"
    case .blankLabel: "the heading is blank"
    case .duplicateLabel(let label, let first):
      "heading '\(label)' stands already in column \(first)"
    case .extraCell(let found, let expected), .missingCell(let found, let expected):
      "\(found) \(found == 1 ? "cell" : "cells"), expected \(expected)"
    case .encodingError(0): "NUL byte, expected text"
    case .encodingError(let byte):
      "byte 0x\(String(byte, radix: 16, uppercase: true)), expected \(encoding.name)"
    case .strayQuote: "quote inside a field, expected it around the whole field"
    case .unclosedQuote(let line, let column):
      "quote opened at line \(line) column \(column) is not closed"
    case .fieldTooLong(let limit): "field longer than \(limit) bytes"
    case .recordTooLong(let limit): "record longer than \(limit) bytes"
    }
  }

  /// The likely way to put it right.
  var repair: String {
    switch kind {
    case .blankHeader: "put the headings in the first line"
    case .blankLabel: "name the column or remove it"
    case .duplicateLabel: "rename one of the two columns"
    case .extraCell: "put quotes around a cell that holds the separator"
    case .missingCell: "add the missing separators"
    case .encodingError(0): "remove the byte"
    case .encodingError: "save the file as UTF-8"
    case .strayQuote: "put quotes around the field and double the quotes inside it"
    case .unclosedQuote: "close the quote, or double it if it is part of the text"
    case .fieldTooLong, .recordTooLong: "look for a quote that is not closed"
    }
  }
}

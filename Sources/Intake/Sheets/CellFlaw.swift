/// What is wrong with a cell of a sheet, or with its whole row.
enum CellFlaw: Equatable, Sendable {
  case wrongRowNumber(String)
  case misplacedRow(Int, after: Int)
  case wrongPlace
  case misplacedCell(String, after: String)
  case doubledCell(String)
  case unknownKind
  case unknownText(String, count: Int)
  case unknownFormat(count: Int)
  case wrongNumber(String)
  case wrongBoolean(String)
  case wrongDate(String)
  /// A number that is shown as a day or a time.
  case noDay(String)
  /// A formula without its result.
  case noResult
  /// Half of a character, or NUL.
  case noText(UInt32)
  case longCell(limit: Int)
  case longRow(limit: Int)
}

extension CellFlaw {
  /// Those of separated values where they are the same.
  var id: String {
    switch self {
    case .wrongRowNumber, .misplacedRow: "misplaced-row"
    case .wrongPlace, .misplacedCell: "misplaced-cell"
    case .doubledCell: "duplicate-cell"
    case .unknownKind, .unknownFormat: "unknown-format"
    case .unknownText: "unknown-text"
    case .wrongNumber, .wrongBoolean, .wrongDate: "wrong-value"
    case .noDay: "impossible-date"
    case .noResult: "missing-result"
    case .noText: "encoding-error"
    case .longCell: "field-too-long"
    case .longRow: "record-too-long"
    }
  }

  /// What was found and what was expected.
  var message: String {
    switch self {
    case .wrongRowNumber(let number): "row number '\(number)', expected 1 to 1048576"
    case .misplacedRow(let row, let last):
      row == last ? "row \(row) stands twice" : "row \(row) stands behind row \(last)"
    case .wrongPlace: "a cell says that it stands outside its row"
    case .misplacedCell(let cell, let column): "cell \(cell) stands behind column \(column)"
    case .doubledCell(let cell): "cell \(cell) stands twice"
    case .unknownKind: "the cell is of a kind that no workbook has"
    case .unknownText(let index, let count):
      "the cell refers to shared text '\(index)', of which there are \(count)"
    case .unknownFormat(let count):
      "the cell has a format that is not among the \(count) of the workbook"
    case .wrongNumber(let text): "'\(text)' in a cell for a number"
    case .wrongBoolean(let text): "'\(text)' in a cell for yes or no, expected 0 or 1"
    case .wrongDate(let text): "'\(text)' in a cell for a date, expected as in 2015-03-01"
    case .noDay(let number): "number \(number) is shown as a date and is none"
    case .noResult: "the formula has no result in the file"
    case .noText(0): "NUL byte, expected text"
    case .noText(let unit): "half of a character (\(String(unit, radix: 16))), expected text"
    case .longCell(let limit): "cell longer than \(limit) bytes"
    case .longRow(let limit): "row longer than \(limit) bytes"
    }
  }

  /// The likely way to put it right.
  var repair: String {
    switch self {
    case .noResult: "open the workbook in a spreadsheet program and save it with its results"
    case .noDay(let number):
      number.hasPrefix("60")
        ? "1900-02-29 is no day, enter the date as text"
        : "enter the date again, or a date before 1900 as text"
    case .longCell, .longRow: "shorten the text"
    case .noText: "enter the text again"
    default: "save the workbook again with a spreadsheet program"
    }
  }
}

extension CellFlaw {
  /// The flaw of the cell in a column, from 0.
  func ofCell(in column: Int) -> SourceRow.Flaw {
    SourceRow.Flaw(column: column, id: id, message: message, repair: repair)
  }
}

import OpenXML
import Register

/// Reads the rows of one sheet of a workbook as texts, in pieces.
///
/// A row stands at its number on the sheet. Empty rows are not handed on, nor are empty cells behind
/// the last of a row; hidden rows are, and those that a filter hides. Of merged cells the first alone
/// is read, as it alone is shown. What a cell means, as `SheetCellReader` writes it:
///
/// | cell | text |
/// | --- | --- |
/// | text, plain or rich | as it is shown, without readings (furigana, pinyin) |
/// | number | as it is stored, whatever its format: `0.1`, `12000`, 5 % as `0.05` |
/// | number with the format of a date | what is shown of it, as ISO 8601 has it: `SheetDate` |
/// | yes or no | `true`, `false` |
/// | error | `#VALUE!` |
/// | formula | its result as the file has it |
///
/// What the sheet says of its dimension is not believed; rows and cells that do not say where they
/// stand, stand behind the one before. A cell that cannot be told is noted in its row: a number that
/// is none, a day that there never was, a formula without a result, a text or a format that the
/// workbook does not have. A row is kept out where cells or rows are out of order or twice. What is
/// damaged ends the reading.
final class SheetRowReader: RowReader {
  private let workbook: WorkbookFile
  private let part: PartReader
  private let rows: GatheredRows
  private var cells: SheetCellReader
  private let limits: WorkbookLimits
  private var problems: [RowProblem] = []
  /// Bytes that the problems show of their rows.
  private var originalBytes = 0
  private var isAtEnd = false

  init(
    _ part: String, of package: PartPackage, _ meanings: CellMeanings, in workbook: WorkbookFile,
    limits: WorkbookLimits, decimalMark: FigureRules.DecimalMark?
  ) throws(Damage) {
    self.workbook = workbook
    self.limits = limits
    rows = GatheredRows(
      limit: limits.rowBytes,
      merged: try MergedAreas(of: part, in: package, limit: limits.merged))
    cells = SheetCellReader(meanings, rowLimit: limits.rowBytes, decimalMark: decimalMark)
    self.part = try package.reader(of: part, SheetMarkup(rows, limits: limits.package))
  }

  func read(into row: inout SourceRow) throws(IntakeError) -> Bool {
    while true {
      while let next = rows.takeNext() {
        if write(next, into: &row) { return true }
        if let first = problems.first, problems.count > limits.problems {
          throw error(
            "more than \(limits.problems) rows one after the other cannot be read, the first of "
              + "them row \(first.line): \(first.message)")
        }
      }
      guard try readOn() else { return false }
    }
  }

  func takeProblems() -> [RowProblem] {
    defer {
      problems = []
      originalBytes = 0
    }
    return problems
  }

  func confirmUnchanged() throws(IntakeError) { try workbook.confirmUnchanged() }

  /// Reads the next piece of the sheet; false at the end.
  private func readOn() throws(IntakeError) -> Bool {
    if isAtEnd { return false }
    do throws(Damage) {
      isAtEnd = try !part.readOn()
    } catch {
      isAtEnd = true
      throw workbook.error(error)
    }
    if rows.count > limits.rows { throw error("the sheet has more than \(limits.rows) rows") }
    if isAtEnd { try confirmUnchanged() }
    return !isAtEnd
  }

  private func error(_ reason: String) -> IntakeError {
    isAtEnd = true
    return workbook.error(Damage(.limit, reason: reason))
  }

  /// Writes the texts of a row; false where it is empty or kept out.
  private func write(_ gathered: GatheredRows.Row, into row: inout SourceRow) -> Bool {
    row.removeAll()
    row.line = gathered.number
    if let (flaw, column) = gathered.flaw {
      refuse(gathered, flaw, column)
      return false
    }
    let bytes = rows.bytes
    for index in gathered.cells {
      let cell = rows.cells[index]
      guard let flaw = cells.append(cell, of: bytes.span, to: &row) else { continue }
      if case .longRow = flaw {
        refuse(gathered, flaw, cell.column)
        return false
      }
      row.skip(to: cell.column)
      row.append(bytes.span.extracting(cell.value))
      row.note(flaw.ofCell(in: cell.column))
    }
    return row.count > 0
  }

  private func refuse(_ row: GatheredRows.Row, _ flaw: CellFlaw, _ column: Int) {
    let original = original(of: row)
    originalBytes += original.utf8.count
    problems.append(
      RowProblem(
        id: flaw.id, line: row.number, column: column + 1, message: flaw.message,
        repair: flaw.repair, original: original))
  }

  /// The cells of a row as far as they can be told.
  private func original(of row: GatheredRows.Row) -> String {
    var texts = SourceRow()
    let bytes = rows.bytes
    for index in row.cells {
      let cell = rows.cells[index]
      if cells.append(cell, of: bytes.span, to: &texts) != nil {
        texts.skip(to: cell.column)
        texts.append(bytes.span.extracting(cell.value))
      }
      if originalBytes + texts.size > limits.originalBytes { return "" }
    }
    return (0..<texts.count).map { texts.text($0) }.joined(separator: ",")
  }
}

import OpenXML

/// Rows of a sheet as they pass: what their cells hold, not yet what it means.
final class GatheredRows: SheetHandler {
  struct Cell {
    let column: Int
    let kind: SheetCell.Kind
    let hasFormula: Bool
    /// Whether there is a value, be it empty.
    let hasValue: Bool
    let style: Int
    /// In the bytes of all rows.
    let value: Range<Int>
  }

  struct Row {
    /// From 1.
    let number: Int
    var cells: Range<Int>
    /// What keeps the row out, and its cell from 0.
    var flaw: (flaw: CellFlaw, column: Int)?
  }

  private let limit: Int
  @exclusivity(unchecked) private var merged: MergedAreas
  /// Whole rows, from `next` on those that are not handed on.
  @exclusivity(unchecked) private var rows: [Row] = []
  private var next = 0
  @exclusivity(unchecked) private(set) var cells: [Cell] = []
  @exclusivity(unchecked) private(set) var bytes: [UInt8] = []
  /// The row that is not whole.
  @exclusivity(unchecked) private var open: Row?
  /// The number of the last row, and the column of the last cell of the open one.
  @exclusivity(unchecked) private var lastNumber = 0
  @exclusivity(unchecked) private var lastColumn = -1
  /// How many rows there were, empty ones and those kept out too.
  @exclusivity(unchecked) private(set) var count = 0
  /// Where the values of the open row begin.
  @exclusivity(unchecked) private var start = 0

  init(limit: Int, merged: MergedAreas) {
    self.limit = limit
    self.merged = merged
  }

  /// The next whole row; nil where there is none, after which its cells are forgotten.
  func takeNext() -> Row? {
    if next < rows.count {
      next += 1
      return rows[next - 1]
    }
    forget()
    return nil
  }

  /// Makes room, but for the row that is not whole.
  private func forget() {
    guard !rows.isEmpty else { return }
    rows.removeAll(keepingCapacity: true)
    next = 0
    let first = open?.cells.lowerBound ?? cells.count
    let kept = cells[first...].map { $0.moved(by: -start) }
    cells.replaceSubrange(0..<cells.count, with: kept)
    bytes.removeSubrange(0..<start)
    start = 0
    open?.cells = 0..<cells.count
  }

  func beginRow(_ row: Int, _ attributes: Attributes) {
    count += 1
    let stated = attributes[.reference]
    var opened = Row(number: row + 1, cells: cells.count..<cells.count)
    if let stated, stated.integer == nil || !(0..<CellPlace.rowLimit).contains(row) {
      opened.flaw = (.wrongRowNumber(String(stated.text.prefix(20))), -1)
    } else if row >= CellPlace.rowLimit {
      opened.flaw = (.wrongRowNumber("\(row + 1)"), -1)
    } else if row + 1 <= lastNumber {
      opened.flaw = (.misplacedRow(row + 1, after: lastNumber), -1)
    }
    if opened.flaw == nil {
      lastNumber = opened.number
      merged.begin(row: row)
    }
    lastColumn = -1
    start = bytes.count
    open = opened
  }

  func cell(_ cell: SheetCell) {
    guard let row = open, row.flaw == nil else { return }
    let column = cell.place.column
    if let flaw = flaw(of: cell) {
      open?.flaw = (flaw, column)
      return
    }
    lastColumn = column
    guard cell.hasValue || cell.hasFormula, !merged.covers(column) else { return }
    let first = bytes.count
    bytes.append(contentsOf: cell.value)
    cells.append(
      Cell(
        column: column, kind: cell.kind, hasFormula: cell.hasFormula, hasValue: cell.hasValue,
        style: cell.style, value: first..<bytes.count))
  }

  private func flaw(of cell: SheetCell) -> CellFlaw? {
    let column = cell.place.column
    if !cell.isPlaced || column >= CellPlace.columnLimit { return .wrongPlace }
    if column == lastColumn { return .doubledCell(cell.place.name) }
    if column < lastColumn {
      return .misplacedCell(cell.place.name, after: CellPlace.columnName(lastColumn))
    }
    if !cell.isWhole { return .longCell(limit: cell.value.count) }
    return bytes.count - start + cell.value.count > limit ? .longRow(limit: limit) : nil
  }

  func endRow(_ row: Int) {
    guard var ended = open else { return }
    ended.cells = ended.cells.lowerBound..<cells.count
    if !ended.cells.isEmpty || ended.flaw != nil { rows.append(ended) }
    start = bytes.count
    open = nil
  }

  func begin(_ element: ElementName, _ attributes: Attributes) {}
  func text(_ piece: UnsafeBufferPointer<UInt8>) {}
  func end(_ element: ElementName) {}
}

extension GatheredRows.Cell {
  fileprivate func moved(by distance: Int) -> Self {
    Self(
      column: column, kind: kind, hasFormula: hasFormula, hasValue: hasValue, style: style,
      value: value.lowerBound + distance..<value.upperBound + distance)
  }
}

/// The part of a sheet: puts cells together and hands them on, one at a time.
package final class SheetMarkup: MarkupHandler {
  private let handler: any SheetHandler
  private let limit: Int
  // A handler never calls back, so nothing here changes while it is read.
  @exclusivity(unchecked) private var isInData = false
  @exclusivity(unchecked) private var row = -1
  @exclusivity(unchecked) private var column = -1
  @exclusivity(unchecked) private var place = CellPlace(row: 0, column: 0)
  @exclusivity(unchecked) private var isPlaced = true
  @exclusivity(unchecked) private var style = 0
  @exclusivity(unchecked) private var kind = SheetCell.Kind.number
  @exclusivity(unchecked) private var isInCell = false
  @exclusivity(unchecked) private var hasFormula = false
  @exclusivity(unchecked) private var hasValue = false
  @exclusivity(unchecked) private var isInValue = false
  @exclusivity(unchecked) private var hasOwnText = false
  @exclusivity(unchecked) private var isWhole = true
  /// Where a text began whose blanks at its ends do not count; nil where they do.
  @exclusivity(unchecked) private var trimmed: Int?
  @exclusivity(unchecked) private var isPhonetic = false
  @exclusivity(unchecked) private var value: [UInt8] = []

  package init(_ handler: any SheetHandler, limits: PackageLimits = PackageLimits()) {
    self.handler = handler
    limit = limits.cellBytes
  }

  package func begin(_ element: ElementName, _ attributes: Attributes) {
    guard isInData else {
      isInData = element == .sheetData
      return handler.begin(element, attributes)
    }
    switch element {
    case .cell: beginCell(attributes)
    case .value: if !hasOwnText { beginValue() }
    case .inlineText: beginOwnText()
    case .text:
      if hasOwnText && !isPhonetic {
        beginValue()
        trimmed = attributes.preservesSpace ? nil : value.count
      }
    case .row: beginRow(attributes)
    case .formula: hasFormula = true
    case .phonetic: isPhonetic = true
    default: break
    }
  }

  package func text(_ piece: UnsafeBufferPointer<UInt8>) {
    if isInValue {
      if value.count + piece.count > limit { isWhole = false }
      value.append(contentsOf: piece.prefix(limit - value.count))
    } else if !isInData {
      handler.text(piece)
    }
  }

  package func end(_ element: ElementName) {
    guard isInData else { return handler.end(element) }
    switch element {
    case .value: isInValue = false
    case .text: endText()
    case .cell: endCell()
    case .row: handler.endRow(row)
    case .phonetic: isPhonetic = false
    case .sheetData:
      isInData = false
      handler.end(element)
    default: break
    }
  }

  private func beginRow(_ attributes: Attributes) {
    let stated = attributes[.reference]?.integer
    row = stated.map { $0 - 1 } ?? row + 1
    column = -1
    handler.beginRow(row, attributes)
  }

  /// What a cell holds itself counts more than a value beside it.
  private func beginOwnText() {
    guard isInCell, kind == .ownText else { return }
    hasOwnText = true
    value.removeAll(keepingCapacity: true)
  }

  private func endText() {
    if isInValue, let trimmed { value.trimBlanks(from: trimmed) }
    trimmed = nil
    isInValue = false
  }

  private func beginValue() {
    isInValue = true
    hasValue = true
  }

  private func beginCell(_ attributes: Attributes) {
    place = CellPlace(row: max(row, 0), column: column + 1)
    isPlaced = true
    style = 0
    kind = .number
    attributes.forEach { name, value in
      switch name {
      case .reference:
        if let stated = CellPlace(value), stated.row == row {
          place = stated
        } else {
          isPlaced = false
        }
      case .style: style = value.bytes.isEmpty ? 0 : value.integer ?? -1
      case .kind: kind = SheetCell.Kind(value)
      default: break
      }
    }
    column = place.column
    isInCell = true
    hasFormula = false
    hasValue = false
    hasOwnText = false
    isWhole = true
    value.removeAll(keepingCapacity: true)
  }

  private func endCell() {
    isInCell = false
    isInValue = false
    value.withUnsafeBufferPointer { bytes in
      handler.cell(
        SheetCell(
          place: place, isPlaced: isPlaced, style: style, kind: kind, hasFormula: hasFormula,
          value: bytes, hasValue: hasValue, isWhole: isWhole))
    }
  }
}

extension CellPlace {
  fileprivate init?(_ value: AttributeValue) {
    self.init(value.bytes)
  }
}

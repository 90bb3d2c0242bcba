import OpenXML

/// Reads a sheet once, with its tables and drawings known, and gathers what the rules need.
final class SheetSurvey: SheetHandler {
  let sheet: LintedSheet
  /// Relationships that its elements refer to.
  private(set) var used: [String] = []
  let texts: WorkbookTexts
  let styles: [CellStyles.Style]
  let knowsStyles: Bool
  let countsFrom1904: Bool
  /// The end of the lowest table.
  let lastTableRow: Int
  let firstTableRow: Int
  /// Areas that charts and pictures cover.
  let covered: [CellArea]
  /// The place of the last cell.
  @exclusivity(unchecked) var last = CellPlace(row: -1, column: -1)
  /// Tables that have the current row, by their index, and which of their columns are filled.
  @exclusivity(unchecked) var current: [Int] = []
  @exclusivity(unchecked) var filled: [Bool] = []
  /// The row that should come next in each table.
  var nextRows: [Int]
  private(set) var widths: [Double] = []
  private var defaultWidth = 8.43
  private var isInFooter = false
  private var words: [UInt8] = []
  private var choices: String?

  init(_ sheet: LintedSheet, texts: WorkbookTexts, styles: CellStyles?, countsFrom1904: Bool) {
    self.sheet = sheet
    self.texts = texts
    self.styles = styles?.all ?? []
    knowsStyles = styles != nil
    self.countsFrom1904 = countsFrom1904
    let areas = sheet.tables.compactMap(\.area)
    lastTableRow = areas.map(\.rows.upperBound).max() ?? .max
    firstTableRow = areas.map(\.rows.lowerBound).min() ?? .max
    covered = sheet.objects.compactMap(\.covered)
    nextRows = sheet.tables.map(\.bodyRows.lowerBound)
  }

  func begin(_ element: ElementName, _ attributes: Attributes) {
    if let id = attributes[.relationship]?.text, element != .hyperlink || !id.isEmpty {
      used.append(id)
    }
    switch element {
    case .column: addColumns(attributes)
    case .formatProperties:
      if let width = attributes[.defaultColWidth].flatMap({ Double($0.text) }) {
        defaultWidth = width
      }
    case .sheetProperties: sheet.print.fitsToPage = attributes[.fitToPage]?.isTrue ?? false
    case .sheetData: setWidths()
    case .mergeCell: sheet.merges.append(attributes[.ref]?.text ?? "")
    case .hyperlink: addLink(attributes)
    case .autoFilter: sheet.filter = attributes[.ref]?.text ?? ""
    case .dataValidation: choices = attributes[.squares]?.text ?? ""
    case .formula1: words = []
    case .ignoredError:
      if attributes[.numberStoredAsText]?.isTrue ?? false {
        sheet.numbersAsText += (attributes[.squares]?.text ?? "").split(separator: " ")
          .compactMap { CellArea(String($0)) }
      }
    case .pageSetup:
      sheet.print.paperSize = attributes[.paperSize]?.integer
      sheet.print.pagesWide = attributes[.fitToWidth]?.integer ?? 1
    case .oddFooter:
      words = []
      isInFooter = true
    default: break
    }
  }

  func text(_ piece: UnsafeBufferPointer<UInt8>) {
    if isInFooter || choices != nil { words += piece }
  }

  func end(_ element: ElementName) {
    switch element {
    case .oddFooter:
      sheet.print.footer = String(decoding: words, as: UTF8.self)
      isInFooter = false
    case .formula1:
      let text = String(decoding: words, as: UTF8.self)
      if let choices, text.hasPrefix("\"") { sheet.choices.append((choices, text)) }
    case .dataValidation: choices = nil
    case .sheetData: endTables()
    default: break
    }
  }

  private func addColumns(_ attributes: Attributes) {
    sheet.columns.append(
      ColumnDefinition(
        first: attributes[.least]?.integer, last: attributes[.most]?.integer,
        width: attributes[.width].flatMap { Double($0.text) },
        isHidden: attributes[.hidden]?.isTrue ?? false))
  }

  private func addLink(_ attributes: Attributes) {
    sheet.links.append(
      SheetLink(
        cells: attributes[.ref]?.text ?? "", location: attributes[.location]?.text,
        address: attributes[.relationship]?.text))
  }

  /// Widths of the columns that have one, up to the 256th; hidden ones are wide enough.
  private func setWidths() {
    widths = Array(repeating: defaultWidth, count: 256)
    for columns in sheet.columns {
      guard let first = columns.first, let last = columns.last, first > 0, first <= last else {
        continue
      }
      let width = columns.isHidden ? .infinity : columns.width ?? defaultWidth
      for column in first...min(last, max(first, 256)) where column <= 256 {
        widths[column - 1] = width
      }
    }
  }
}

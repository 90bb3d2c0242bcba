import OpenXML

/// The cells of a workbook by their addresses, as `'1 Delegations'!B8`.
struct ReadWorkbook {
  /// What a cell holds.
  enum Content: Equatable {
    case number(String)
    case text(String)
    case blank

    /// Whole multiples of the last decimal; nil of what is no number.
    func number(decimals: Int) -> Int64? {
      guard case .number(let digits) = self, let number = Double(digits) else { return nil }
      let scale = Array(repeating: 10.0, count: decimals).reduce(1, *)
      return Int64((number * scale).rounded())
    }
  }

  private var cells: [String: [CellPlace: Content]] = [:]

  init(_ bytes: [UInt8]) throws {
    let package = try PartPackage(bytes)
    let workbook = WorkbookHandler()
    try package.read("xl/workbook.xml", workbook)
    let texts = SharedTextHandler(limits: package.limits)
    try package.read("xl/sharedStrings.xml", texts)
    let parts = try package.relationships(of: "xl/workbook.xml")
    for entry in workbook.sheets {
      guard let part = parts.first(where: { $0.id == entry.relationship }) else { continue }
      let sheet = Cells(texts.texts)
      try package.read(part.target, SheetMarkup(sheet))
      cells[entry.name] = sheet.contents
    }
  }

  /// The content at an address; nil where there is no such sheet.
  subscript(address: String) -> Content? {
    let parts = address.split(separator: "!")
    guard parts.count == 2,
      let sheet = cells[parts[0].filter { $0 != "'" }],
      let place = CellPlace(parts[1].utf8)
    else { return nil }
    return sheet[place] ?? .blank
  }

  private final class Cells: SheetHandler {
    var contents: [CellPlace: Content] = [:]
    private let texts: SharedTexts

    init(_ texts: SharedTexts) {
      self.texts = texts
    }

    func cell(_ cell: SheetCell) {
      let value = String(decoding: cell.value, as: UTF8.self)
      guard cell.hasValue else { return }
      switch cell.kind {
      case .number: contents[cell.place] = .number(value)
      case .sharedText: contents[cell.place] = .text(Int(value).map(texts.text) ?? "")
      default: contents[cell.place] = .text(value)
      }
    }

    func beginRow(_ row: Int, _ attributes: Attributes) {}
    func endRow(_ row: Int) {}
    func begin(_ element: ElementName, _ attributes: Attributes) {}
    func text(_ piece: UnsafeBufferPointer<UInt8>) {}
    func end(_ element: ElementName) {}
  }
}

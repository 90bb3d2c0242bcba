/// The part that lists the sheets of a workbook and its names.
package final class WorkbookHandler: MarkupHandler {
  package private(set) var sheets: [SheetEntry] = []
  package private(set) var names: [DefinedName] = []
  /// Whether days count from 1904 instead of 1900.
  package private(set) var countsFrom1904 = false
  private var name: (name: String, sheet: Int?)?
  private var formula: [UInt8] = []

  package init() {}

  package func begin(_ element: ElementName, _ attributes: Attributes) {
    switch element {
    case .sheet:
      sheets.append(
        SheetEntry(
          name: attributes[.name]?.text ?? "",
          visibility: attributes[.state].flatMap { .init(rawValue: $0.text) } ?? .visible,
          relationship: attributes[.relationship]?.text ?? ""))
    case .workbookProperties:
      // An extension may have an element of this name, too.
      if let stated = attributes[.date1904] { countsFrom1904 = stated.isTrue }
    case .definedName:
      name = (attributes[.name]?.text ?? "", attributes[.localSheet]?.integer)
      formula = []
    default: break
    }
  }

  package func text(_ piece: UnsafeBufferPointer<UInt8>) {
    if name != nil { formula += piece }
  }

  package func end(_ element: ElementName) {
    guard element == .definedName, let name else { return }
    names.append(
      DefinedName(
        name: name.name, sheet: name.sheet, formula: String(decoding: formula, as: UTF8.self)))
    self.name = nil
  }
}

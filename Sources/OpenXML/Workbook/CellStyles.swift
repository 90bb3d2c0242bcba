/// The styles that cells name by their index.
package struct CellStyles: Sendable {
  package struct Style: Sendable {
    package let format: NumberFormat
    /// Of the font, in points.
    package let size: Double
  }

  package fileprivate(set) var all: [Style] = []

  package init() {}
}

/// Reads the part of styles.
package final class StyleHandler: MarkupHandler {
  package private(set) var styles = CellStyles()
  private var formats: [Int: NumberFormat] = [:]
  private var sizes: [Double] = []
  private var isInFonts = false
  private var isInCellFormats = false

  package init() {}

  package func begin(_ element: ElementName, _ attributes: Attributes) {
    switch element {
    case .numberFormat:
      guard let id = attributes[.numberFormat]?.integer else { return }
      formats[id] = NumberFormat(attributes[.formatCode]?.text ?? "")
    case .fonts: isInFonts = true
    case .font: if isInFonts { sizes.append(11) }
    case .size:
      if isInFonts, !sizes.isEmpty, let size = attributes[.val].flatMap({ Double($0.text) }) {
        sizes[sizes.count - 1] = size
      }
    case .cellFormats: isInCellFormats = true
    case .cellFormat: if isInCellFormats { addStyle(attributes) }
    default: break
    }
  }

  package func end(_ element: ElementName) {
    if element == .fonts { isInFonts = false }
    if element == .cellFormats { isInCellFormats = false }
  }

  private func addStyle(_ attributes: Attributes) {
    let format = attributes[.numberFormat]?.integer ?? 0
    let font = attributes[.fontId]?.integer ?? 0
    styles.all.append(
      CellStyles.Style(
        format: formats[format] ?? .builtIn(format),
        size: sizes.indices.contains(font) ? sizes[font] : 11))
  }
}

package import OpenXML

/// Where in a workbook something was found.
package struct LintPlace: Hashable, Sendable {
  /// The sheet, by its name; nil where it is about the workbook or a part of it.
  package var sheet: String?
  package var cells: CellArea?
  /// The part of the package, where no sheet says it better.
  package var part: String?
  /// Line and column in the part.
  package var position: Damage.Position?

  /// The workbook as a whole.
  package static let workbook = LintPlace()

  package init(
    sheet: String? = nil, cells: CellArea? = nil, part: String? = nil,
    position: Damage.Position? = nil
  ) {
    self.sheet = sheet
    self.cells = cells
    self.part = part
    self.position = position
  }

  /// The cells by the name that Excel shows.
  package var cellName: String? { cells?.name }
  package var line: Int? { position?.line }
  package var column: Int? { position?.column }

  /// As Excel writes it where it can: `'6 Visits by place'!C7`, `xl/styles.xml:1:40`, or empty.
  package var text: String {
    if let sheet {
      let quoted = "'\(sheet.replacing("'", with: "''"))'"
      return cells.map { "\(quoted)!\($0.name)" } ?? quoted
    }
    guard let part else { return "" }
    return position.map { "\(part):\($0.line):\($0.column)" } ?? part
  }
}

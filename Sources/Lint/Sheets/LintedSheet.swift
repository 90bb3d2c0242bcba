import OpenXML

/// What the rules need to know of a sheet.
final class LintedSheet {
  let name: String
  let visibility: SheetEntry.Visibility
  /// Nil where there is none.
  var part: String?
  /// Whether it is a sheet of cells and no chart.
  var hasCells = true
  /// Whether it was read to its end.
  var isWhole = false
  var objects: [DrawnObject] = []
  var links: [SheetLink] = []
  var merges: [String] = []
  var columns: [ColumnDefinition] = []
  var filter: String?
  var print = PrintSetup()
  /// Choices of a validation that are written into it, with the cells that it is for.
  var choices: [(cells: String, text: String)] = []
  /// Areas in which numbers may be text.
  var numbersAsText: [CellArea] = []
  var hiddenRows: [Int] = []
  // Cells are many, and nothing looks at these while a sheet is read.
  @exclusivity(unchecked) var tables: [LintedTable] = []
  @exclusivity(unchecked) var cells = CellSurvey()

  init(name: String, visibility: SheetEntry.Visibility) {
    self.name = name
    self.visibility = visibility
  }

  /// The sheets that its links lead to, as names are compared.
  lazy var targets = Set(links.compactMap { $0.place.map { NameFolding.folded($0.sheet) } })

  /// The place of a cell on it.
  func place(_ cell: CellPlace) -> LintPlace {
    LintPlace(
      sheet: name,
      cells: CellArea(rows: cell.row...cell.row, columns: cell.column...cell.column))
  }

  func place(_ cells: CellArea?) -> LintPlace { LintPlace(sheet: name, cells: cells) }

  /// The sheet as a whole.
  var place: LintPlace { LintPlace(sheet: name) }
}

/// Columns whose width or visibility is set together, counted from 1.
struct ColumnDefinition {
  let first: Int?
  let last: Int?
  /// In digits of the default font; nil where none is set.
  let width: Double?
  let isHidden: Bool
}

/// A link on a sheet.
struct SheetLink {
  let cells: String
  /// A place in this workbook, as it is written; nil where it leads outside.
  let location: String?
  /// The address outside, or the relationship that holds it.
  var address: String?
  /// The cells of another sheet that it leads to; nil where it leads elsewhere.
  let place: SheetReference?

  init(cells: String, location: String?, address: String?) {
    self.cells = cells
    self.location = location
    self.address = address
    place = address == nil ? location.flatMap { SheetReference.all(in: $0)?.first } : nil
  }
}

/// How a sheet is printed.
struct PrintSetup {
  var paperSize: Int?
  var fitsToPage = false
  var pagesWide = 1
  var footer = ""
}

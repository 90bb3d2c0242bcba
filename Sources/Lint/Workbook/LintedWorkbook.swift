import OpenXML

/// What the rules need to know of a workbook, gathered in one pass over each of its parts.
struct LintedWorkbook {
  /// What could not be read; nothing is known of such a part beyond its damage.
  var damages: [Damage] = []
  /// The names of all parts, in the order of the archive.
  var parts: [String] = []
  var contentTypes = ContentTypes()
  /// References to parts that there are not.
  var missing: [MissingPart] = []
  /// The part of the workbook itself; nil where there is none.
  var part: String?
  private(set) var sheets: [LintedSheet] = []
  var names: [LintedName] = []
  var properties = LintedProperties()
  /// Whether it has more texts than are looked at.
  var exceedsTexts = false
  /// Whether the shared texts could be read.
  var knowsTexts = true
  /// The sheets by their names as they are compared; of several the first.
  private var sheetsByName: [String: LintedSheet] = [:]

  mutating func add(_ sheet: LintedSheet) {
    sheets.append(sheet)
    let name = NameFolding.folded(sheet.name)
    if sheetsByName[name] == nil { sheetsByName[name] = sheet }
  }

  /// The sheet with a name, whatever its case.
  func sheet(named name: String) -> LintedSheet? { sheetsByName[NameFolding.folded(name)] }
}

/// A name of cells or of a formula.
struct LintedName {
  let name: String
  let folded: String
  /// The ordinal of the sheet that alone knows it, from 0.
  let sheet: Int?
  let formula: String
  /// The cells that it means; none where it means something else.
  let references: [SheetReference]

  init(_ name: DefinedName) {
    self.name = name.name
    folded = NameFolding.folded(name.name)
    sheet = name.sheet
    formula = name.formula
    references = SheetReference.all(in: name.formula) ?? []
  }

  /// Whether it says what is printed.
  var isOfPrinting: Bool { folded == "_xlnm.print_titles" || folded == "_xlnm.print_area" }
}

/// A reference that leads to no part.
struct MissingPart {
  /// The part that refers.
  let source: String
  /// What it refers to, in words.
  let target: String
}

/// What a document says of itself.
struct LintedProperties {
  var title = ""
  var subject = ""
  var creator = ""
  var keywords = ""
  var created = ""
}

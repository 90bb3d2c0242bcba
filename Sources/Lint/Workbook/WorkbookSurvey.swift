import OpenXML

/// Reads a workbook once, each part in turn, and gathers what the rules need.
final class WorkbookSurvey {
  private(set) var workbook = LintedWorkbook()
  private var read: Set<String> = []
  private var texts = WorkbookTexts()
  /// Nil where they cannot be read.
  private var styles: CellStyles? = CellStyles()
  private var countsFrom1904 = false

  convenience init(of bytes: [UInt8], limits: PackageLimits) {
    do {
      self.init(of: try PartPackage(bytes, limits: limits))
    } catch {
      self.init(damage: error)
    }
  }

  init(of package: PartPackage) {
    workbook.parts = package.archive.entries.map(\.name)
    surveyWorkbook(in: package)
    surveyRest(of: package)
  }

  private init(damage: Damage) {
    workbook.damages.append(damage)
  }

  /// Reads a part, if it has not been read yet; false where it could not be.
  private func survey(
    _ part: String, in package: PartPackage, _ handler: some MarkupHandler
  ) -> Bool {
    guard read.insert(PartName.folded(part)).inserted else { return false }
    do {
      try package.read(part, handler)
      return true
    } catch {
      workbook.damages.append(error)
      return false
    }
  }

  /// The relationships of a part by their identifiers; notes those that lead nowhere.
  private func relationships(of part: String, in package: PartPackage) -> [String: Relationship] {
    let list = PartName.relationships(of: part)
    guard package.contains(list), read.insert(PartName.folded(list)).inserted else { return [:] }
    do {
      let relationships = try package.relationships(of: part)
      for relationship in relationships
      where !relationship.isExternal && !package.contains(relationship.target) {
        workbook.missing.append(
          MissingPart(source: list, target: "part '\(relationship.target)'"))
      }
      return Dictionary(relationships.map { ($0.id, $0) }) { first, _ in first }
    } catch {
      workbook.damages.append(error)
      return [:]
    }
  }

  private func surveyWorkbook(in package: PartPackage) {
    read.insert(PartName.folded(PartPackage.contentTypes))
    do {
      try package.readContentTypes()
    } catch {
      workbook.damages.append(error)
    }
    workbook.contentTypes = package.contentTypes
    let roots = relationships(of: "", in: package).values
    if let core = roots.first(where: { $0.type == "core-properties" }) {
      let handler = PropertiesHandler()
      if survey(core.target, in: package, handler) { workbook.properties = handler.properties }
    }
    guard let part = roots.first(where: { $0.type == "officeDocument" })?.target,
      package.contains(part)
    else { return }
    workbook.part = part
    let handler = WorkbookHandler()
    guard survey(part, in: package, handler) else { return }
    workbook.names = handler.names.map(LintedName.init)
    countsFrom1904 = handler.countsFrom1904
    let parts = relationships(of: part, in: package)
    surveyStyles(parts.values, in: package)
    for entry in handler.sheets { surveySheet(entry, parts, in: package) }
  }

  private func surveyStyles(_ parts: some Sequence<Relationship>, in package: PartPackage) {
    if let part = parts.first(where: { $0.type == "styles" }), package.contains(part.target) {
      let handler = StyleHandler()
      styles = survey(part.target, in: package, handler) ? handler.styles : nil
    }
    if let part = parts.first(where: { $0.type == "sharedStrings" }),
      package.contains(part.target)
    {
      let handler = SharedTextHandler(limits: package.limits)
      let isRead = survey(part.target, in: package, handler)
      texts = WorkbookTexts(handler.texts, areAll: isRead)
      workbook.exceedsTexts = !handler.texts.isWhole
      workbook.knowsTexts = isRead && handler.texts.isWhole
    }
  }

  private func surveySheet(
    _ entry: SheetEntry, _ parts: [String: Relationship], in package: PartPackage
  ) {
    let sheet = LintedSheet(name: entry.name, visibility: entry.visibility)
    let relationship = parts[entry.relationship]
    sheet.hasCells = relationship?.type == "worksheet"
    guard let part = relationship?.target, package.contains(part) else {
      if relationship == nil, let source = workbook.part {
        workbook.missing.append(
          MissingPart(source: source, target: "the part of sheet '\(entry.name)'"))
      }
      workbook.add(sheet)
      return
    }
    sheet.part = part
    let relationships = relationships(of: part, in: package)
    for relationship in relationships.values.sorted(by: { $0.target < $1.target }) {
      switch relationship.type {
      case "table": surveyTable(relationship.target, in: package, of: sheet)
      case "drawing": surveyDrawing(relationship.target, in: package, of: sheet)
      default: break
      }
    }
    let survey = SheetSurvey(sheet, texts: texts, styles: styles, countsFrom1904: countsFrom1904)
    survey.sheet.isWhole = self.survey(part, in: package, SheetMarkup(survey))
    for id in survey.used where relationships[id] == nil && !id.isEmpty {
      workbook.missing.append(MissingPart(source: part, target: "relationship '\(id)'"))
    }
    survey.sheet.resolveLinks(relationships)
    workbook.add(survey.sheet)
  }

  private func surveyTable(_ part: String, in package: PartPackage, of sheet: LintedSheet) {
    let handler = TableHandler(part: part)
    guard package.contains(part), survey(part, in: package, handler) else { return }
    let table = handler.table
    // More columns than Excel has are none.
    let width = min(table.area?.columns.count ?? 0, CellPlace.columnLimit)
    table.columns = Array(repeating: ColumnSurvey(), count: width)
    sheet.tables.append(table)
  }

  private func surveyDrawing(
    _ part: String, in package: PartPackage, of sheet: LintedSheet
  ) {
    let handler = DrawingHandler()
    guard package.contains(part), survey(part, in: package, handler) else { return }
    let relationships = relationships(of: part, in: package)
    for var object in handler.objects {
      if let chart = relationships[object.relationship], chart.type == "chart",
        package.contains(chart.target)
      {
        let handler = ChartHandler(part: chart.target)
        if survey(chart.target, in: package, handler) { object.chart = handler.chart }
        _ = self.relationships(of: chart.target, in: package)
      }
      sheet.objects.append(object)
    }
  }

  /// Unpacks the parts that no rule asks for, and reads those that are markup.
  private func surveyRest(of package: PartPackage) {
    for entry in package.archive.entries where !entry.name.hasSuffix("/") {
      guard !read.contains(PartName.folded(entry.name)) else { continue }
      let name = entry.name
      if name.hasSuffix(".rels"), let source = PartName.source(ofRelationships: name) {
        _ = relationships(of: source, in: package)
        continue
      }
      do {
        if name.hasSuffix(".xml") || package.contentTypes.type(of: name)?.hasSuffix("+xml") == true
        {
          _ = survey(name, in: package, MarkupOnly())
        } else {
          try package.archive.inflate(entry) { _ in }
        }
      } catch {
        workbook.damages.append(error)
      }
    }
  }
}

extension LintedSheet {
  /// Puts the addresses in the place of the relationships that links name.
  fileprivate func resolveLinks(_ relationships: [String: Relationship]) {
    for index in links.indices {
      guard let id = links[index].address else { continue }
      let relationship = relationships[id]
      links[index].address = relationship?.isExternal == true ? relationship?.target : nil
    }
  }
}

import OpenXML

/// Which part of a package is what.
struct WorkbookParts {
  struct Sheet {
    let listing: SheetListing
    /// Nil where it is missing.
    let part: String?
  }

  let sheets: [Sheet]
  let styles: String?
  let sharedTexts: String?
  let countsFrom1904: Bool

  init(of package: PartPackage, limits: WorkbookLimits) throws(Damage) {
    let roots = try Self.relationships(of: "", in: package, limits)
    guard let part = roots.first(where: { $0.type == "officeDocument" })?.target else {
      throw Damage(reason: "there is no workbook in it")
    }
    if part.hasSuffix(".bin") { throw ForeignForm.binaryWorkbook.refusal }
    try Self.checkSize(of: part, in: package, limits)
    let workbook = WorkbookHandler()
    try package.read(part, workbook)
    guard !workbook.sheets.isEmpty else { throw Damage(reason: "there is no sheet in it") }
    let uses = try Self.relationships(of: part, in: package, limits)
    let targets = Dictionary(uses.map { ($0.id, $0) }) { first, _ in first }
    sheets = workbook.sheets.map { entry in
      let target = targets[entry.relationship].flatMap {
        !$0.isExternal && package.contains($0.target) ? $0 : nil
      }
      return Sheet(
        listing: SheetListing(
          name: entry.name, visibility: entry.visibility, kind: .init(target?.type)),
        part: target?.target)
    }
    styles = uses.first { $0.type == "styles" }?.target
    sharedTexts = uses.first { $0.type == "sharedStrings" }?.target
    countsFrom1904 = workbook.countsFrom1904
  }

  private static func relationships(
    of part: String, in package: PartPackage, _ limits: WorkbookLimits
  ) throws(Damage) -> [Relationship] {
    let list = PartName.relationships(of: part)
    if package.contains(list) { try checkSize(of: list, in: package, limits) }
    return try package.relationships(of: part)
  }

  private static func checkSize(
    of part: String, in package: PartPackage, _ limits: WorkbookLimits
  ) throws(Damage) {
    guard try package.entry(of: part).size > limits.listBytes else { return }
    throw Damage(
      .limit, reason: "part '\(part)' unpacks to more than \(limits.listBytes >> 20) MiB",
      part: part)
  }
}

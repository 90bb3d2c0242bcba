import OpenXML

/// What the cells of a workbook refer to: the texts that they share and their formats.
final class CellMeanings {
  let texts: SharedTexts
  /// Of each format of cells, what it shows of a day or a time.
  let formats: [DateParts]
  let countsFrom1904: Bool

  init(
    of package: PartPackage, _ parts: WorkbookParts, limits: WorkbookLimits
  ) throws(Damage) {
    formats = try Self.formats(of: package, parts.styles, limits)
    texts = try Self.texts(of: package, parts.sharedTexts)
    countsFrom1904 = parts.countsFrom1904
  }

  private static func formats(
    of package: PartPackage, _ part: String?, _ limits: WorkbookLimits
  ) throws(Damage) -> [DateParts] {
    // Without a part of styles all cells have the format of the first.
    guard let part, package.contains(part) else { return [] }
    let handler = CellFormatHandler(limit: limits.formats)
    try package.read(part, handler)
    guard handler.isWhole else {
      throw Damage(
        .limit, reason: "part '\(part)' lists more than \(limits.formats) formats", part: part)
    }
    return handler.formats
  }

  private static func texts(of package: PartPackage, _ part: String?) throws(Damage) -> SharedTexts
  {
    guard let part, package.contains(part) else { return SharedTexts() }
    let limits = package.limits
    let handler = SharedTextHandler(limits: limits, size: try package.entry(of: part).size)
    try package.read(part, handler)
    guard handler.texts.isWhole else {
      throw Damage(
        .limit,
        reason: "the shared texts are more than \(limits.texts) or \(limits.textBytes >> 20) MiB",
        part: part)
    }
    return handler.texts
  }
}

/// Reads from the part of styles what each format of cells shows of a day or a time.
private final class CellFormatHandler: MarkupHandler {
  private(set) var isWhole = true
  private let limit: Int
  private var parts: [Int: DateParts] = [:]
  /// The format of numbers of each format of cells.
  private var numbers: [Int] = []
  private var isInCellFormats = false

  init(limit: Int) {
    self.limit = limit
  }

  var formats: [DateParts] {
    numbers.map { parts[$0] ?? NumberFormat.builtIn($0).dateParts }
  }

  func begin(_ element: ElementName, _ attributes: Attributes) {
    switch element {
    case .numberFormat:
      guard let id = attributes[.numberFormat]?.integer else { return }
      // Formats that depend on conditions come later and may have numbers of their own.
      guard parts[id] == nil else { return }
      guard parts.count < limit else { return isWhole = false }
      parts[id] = NumberFormat(attributes[.formatCode]?.text ?? "").dateParts
    case .cellFormats: isInCellFormats = true
    case .cellFormat:
      guard isInCellFormats else { return }
      guard numbers.count < limit else { return isWhole = false }
      numbers.append(attributes[.numberFormat]?.integer ?? 0)
    default: break
    }
  }

  func end(_ element: ElementName) {
    if element == .cellFormats { isInCellFormats = false }
  }
}

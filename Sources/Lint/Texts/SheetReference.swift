import OpenXML

/// Cells of a sheet as a formula names them: `'1 Visits'!$A$1:$B$5`.
struct SheetReference {
  let sheet: String
  let isQuoted: Bool
  /// The cells as written, without dollar signs.
  let cells: String
  /// Whether the sheet is in another workbook.
  let isExternal: Bool

  /// The references that a formula is made of; nil where it is made of something else.
  static func all(in formula: String) -> [SheetReference]? {
    var bytes = Array(formula.utf8)[...]
    if bytes.first == UInt8(ascii: "=") { bytes.removeFirst() }
    if bytes.first == UInt8(ascii: "("), bytes.last == UInt8(ascii: ")") {
      bytes = bytes.dropFirst().dropLast()
    }
    var isQuoted = false
    var references: [SheetReference] = []
    let pieces = bytes.split(omittingEmptySubsequences: false) { byte in
      if byte == apostrophe { isQuoted.toggle() }
      return byte == UInt8(ascii: ",") && !isQuoted
    }
    for piece in pieces {
      guard let reference = SheetReference(piece) else { return nil }
      references.append(reference)
    }
    return references
  }

  private static let apostrophe = UInt8(ascii: "'")

  private init?(_ text: ArraySlice<UInt8>) {
    // The remains of cells that were deleted end in a mark of their own.
    guard let mark = text.dropLast().lastIndex(of: UInt8(ascii: "!")) else { return nil }
    var name = text[..<mark]
    isQuoted =
      name.count > 1 && name.first == Self.apostrophe && name.last == Self.apostrophe
    if isQuoted { name = name.dropFirst().dropLast() }
    guard !name.isEmpty, isQuoted || !name.contains(where: { "'\"()+*&<>=^;".utf8.contains($0) })
    else { return nil }
    isExternal = name.contains(UInt8(ascii: "]"))
    let sheet = String(decoding: name, as: UTF8.self)
    self.sheet = name.contains(Self.apostrophe) ? sheet.replacing("''", with: "'") : sheet
    cells = String(
      decoding: text[(mark + 1)...].filter { $0 != UInt8(ascii: "$") }, as: UTF8.self)
    guard Self.isArea(cells) else { return nil }
  }

  /// `A1`, `A1:B5`, `1:8`, `A:C`, or the remains of cells that were deleted.
  private static func isArea(_ cells: String) -> Bool {
    if CellArea(cells) != nil || cells == "#REF!" { return true }
    let ends = cells.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard ends.count == 2 else { return false }
    let isRows = ends.allSatisfy { end in
      Int(String(end) ?? "").map { (1...CellPlace.rowLimit).contains($0) } ?? false
    }
    return isRows || ends.allSatisfy { CellPlace(Array($0) + "1".utf8) != nil }
  }

  /// Whether Excel must read the name in quotes.
  static func needsQuotes(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first else { return true }
    let isNumber = first == "." || first.properties.numericType == .decimal
    return isNumber || !name.unicodeScalars.allSatisfy(mayStandBare)
      || ReferenceSyntax.isReference(name)
  }

  private static func mayStandBare(_ scalar: UnicodeScalar) -> Bool {
    switch scalar {
    case "A"..."Z", "a"..."z", "0"..."9", "_", ".": true
    default:
      !scalar.isASCII
        && (scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal)
    }
  }
}

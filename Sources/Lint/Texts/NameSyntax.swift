import OpenXML

/// What Excel allows as the name of a table or of cells.
enum NameSyntax {
  /// Why a name is none, or nil.
  static func complaint(_ name: String) -> String? {
    guard let first = name.unicodeScalars.first else { return "the name is empty" }
    let units = name.utf16.count
    if units > 255 { return "a name of \(units) characters exceeds Excel's limit of 255" }
    if !first.properties.isAlphabetic, first != "_", first != "\\" {
      return "the name does not begin with a letter"
    }
    if let scalar = name.unicodeScalars.first(where: { !mayStand($0) }) {
      return "the name holds '\(scalar)', which Excel does not allow"
    }
    return ReferenceSyntax.isReference(name) ? "the name reads as a cell" : nil
  }

  private static func mayStand(_ scalar: UnicodeScalar) -> Bool {
    switch scalar {
    case "A"..."Z", "a"..."z", "0"..."9", "_", ".", "\\", "?": true
    default:
      !scalar.isASCII
        && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil
          || scalar.properties.generalCategory == .nonspacingMark)
    }
  }
}

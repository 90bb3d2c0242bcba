import OpenXML

/// Rules for the names of tables and of ranges, which share one space of names.
package enum RangeName {
  /// UTF-16 units that Excel allows.
  package static let limit = 255

  /// Why the name cannot be given to a table, or nil.
  package static func refusal(of name: String) -> String? {
    guard let first = name.unicodeScalars.first else { return "a table or range needs a name" }
    if name.utf16.count > limit {
      return "a name of \(name.utf16.count) characters exceeds Excel's limit of 255"
    }
    if !isLetter(first) && first != "_" {
      return "the name does not start with a letter or an underscore"
    }
    if let scalar = name.unicodeScalars.first(where: { !mayStand($0) }) {
      return "the character \(PlainText.name(of: scalar)) may not stand in the name"
    }
    if ReferenceSyntax.isReference(name) { return "the name reads as a cell reference" }
    if NameFolding.folded(name).hasPrefix("_xl") { return "Excel keeps names in '_xl' for itself" }
    if CellText.escaped(name) != name { return "the name holds an escape sequence" }
    return nil
  }

  private static func isLetter(_ scalar: UnicodeScalar) -> Bool {
    if scalar.isASCII { return "A"..."Z" ~= scalar || "a"..."z" ~= scalar }
    return switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }

  private static func mayStand(_ scalar: UnicodeScalar) -> Bool {
    if isLetter(scalar) { return true }
    return switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .decimalNumber: true
    default: scalar == "_" || scalar == "."
    }
  }
}

import OpenXML

/// Rules for the name of a sheet, Excel's and those that keep formulas and links on it whole.
package enum SheetName {
  /// UTF-16 units that Excel allows.
  package static let limit = 31

  /// Why the name cannot be given to a sheet, or nil.
  package static func refusal(of name: String) -> String? {
    if name.isEmpty { return "a sheet needs a name" }
    if name.utf16.count > limit {
      return "a name of \(name.utf16.count) characters exceeds Excel's limit of 31"
    }
    if let reason = PlainText.refusal(of: name) { return reason }
    if let scalar = name.unicodeScalars.first(where: isExcluded) {
      return "the character \(PlainText.name(of: scalar)) may not stand in a sheet's name"
    }
    if NameFolding.folded(name) == "history" { return "Excel keeps the name 'History' for itself" }
    if CellText.escaped(name) != name { return "the name holds an escape sequence" }
    if isUnquoted(name) {
      return "a name that is a number or a cell reference is misread in print titles"
    }
    return nil
  }

  /// An apostrophe loses the data of charts, `#` the targets of links.
  private static func isExcluded(_ scalar: UnicodeScalar) -> Bool {
    scalar.value < 32 || #"[]:*?/\'#"#.unicodeScalars.contains(scalar)
  }

  /// Whether libxlsxwriter would leave out the quotes that the name needs in formulas.
  private static func isUnquoted(_ name: String) -> Bool {
    let isWord = name.utf8.allSatisfy { byte in
      switch UnicodeScalar(byte) {
      case "A"..."Z", "a"..."z", "0"..."9", "_", ".": true
      default: false
      }
    }
    guard isWord, let first = name.first else { return false }
    return first.isNumber || first == "." || ReferenceSyntax.isReference(name)
  }
}

/// What Excel reads as a reference to cells, so that nothing else may be named like it.
package enum ReferenceSyntax {
  /// Whether the name reads as a cell in either of Excel's styles: `T1`, `xfd1048576`, `R1C1`.
  package static func isReference(_ name: String) -> Bool {
    let bytes = Array(NameFolding.folded(name).utf8)
    return isLetterStyle(bytes) || isNumberStyle(bytes)
  }

  private static func isLetterStyle(_ bytes: [UInt8]) -> Bool {
    let letters = bytes.prefix { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }
    let digits = bytes[letters.count...]
    guard (1...3).contains(letters.count), let row = number(digits) else { return false }
    let column = letters.reduce(0) { $0 * 26 + Int($1 - UInt8(ascii: "a")) + 1 }
    return column <= CellPlace.columnLimit && (1...CellPlace.rowLimit).contains(row)
  }

  private static func isNumberStyle(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    var found = false
    for letter in [UInt8(ascii: "r"), UInt8(ascii: "c")] where rest.first == letter {
      rest = rest.dropFirst().drop(while: isDigit)
      found = true
    }
    return found && rest.isEmpty
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.allSatisfy(isDigit) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }
}

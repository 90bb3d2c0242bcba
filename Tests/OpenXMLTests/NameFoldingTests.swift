import OpenXML
import Testing

@Suite struct NameFoldingTests {
  @Test(arguments: [
    ("Übersicht", "ÜBERSICHT"), ("A1", "a1"), ("Straße", "STRAßE"), ("表1 ABC（ａ）", "表1 abc（Ａ）"),
    ("Éé–Ǆ", "éÉ–ǆ"), ("", ""),
  ])
  func `names are one without difference of case`(first: String, second: String) {
    #expect(NameFolding.folded(first) == NameFolding.folded(second))
  }

  @Test(arguments: [("Straße", "STRASSE"), ("a", "ä"), ("表1", "表2")])
  func `other names are others`(first: String, second: String) {
    #expect(NameFolding.folded(first) != NameFolding.folded(second))
  }

  /// A character folds to the lower case of its upper case, where each is one character.
  @Test func `every character of the basic plane is folded by its mappings`() {
    let wrong = (UInt32(0x80)...0xFFFF).compactMap(UnicodeScalar.init).filter { scalar in
      func single(_ text: String) -> UnicodeScalar? {
        text.unicodeScalars.count == 1 ? text.unicodeScalars.first : nil
      }
      let upper = single(scalar.properties.uppercaseMapping) ?? scalar
      let lower = single(upper.properties.lowercaseMapping) ?? upper
      return NameFolding.folded(String(scalar)).unicodeScalars.first != lower
    }
    #expect(wrong.isEmpty)
  }
}

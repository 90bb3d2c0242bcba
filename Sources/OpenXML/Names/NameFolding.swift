/// Names as Excel compares them.
package enum NameFolding {
  /// The text without difference of case: Ü and ü are one letter, ß and ss are not.
  package static func folded(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    if text.unicodeScalars.allSatisfy({ $0.isASCII || caseless.contains($0.value) }) {
      return String(decoding: text.utf8.map(lowercased), as: UTF8.self)
    }
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let upper = single(scalar.properties.uppercaseMapping) ?? scalar
      folded.append(single(upper.properties.lowercaseMapping) ?? upper)
    }
    return String(folded)
  }

  /// East Asian signs and characters, none of which has a case.
  private static let caseless: Range<UInt32> = 0x2E80..<0xA000

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte
  }

  private static func single(_ mapping: String) -> UnicodeScalar? {
    let scalars = mapping.unicodeScalars
    return scalars.count == 1 ? scalars.first : nil
  }
}

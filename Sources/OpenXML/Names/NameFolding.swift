/// Names as Excel compares them.
package enum NameFolding {
  /// The text without difference of case: Ü and ü are one letter, ß and ss are not.
  package static func folded(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        folded.append(lowercased(UInt8(truncatingIfNeeded: scalar.value)))
      } else if let units = UTF8.encode(isCaseless(scalar) ? scalar : self.folded(scalar)) {
        folded.append(contentsOf: units)
      }
    }
    return String(decoding: folded, as: UTF8.self)
  }

  private static func folded(_ scalar: UnicodeScalar) -> UnicodeScalar {
    let upper = single(scalar.properties.uppercaseMapping) ?? scalar
    return single(upper.properties.lowercaseMapping) ?? upper
  }

  /// Punctuation, and the signs and characters of East Asia: none of them has a case.
  private static func isCaseless(_ scalar: UnicodeScalar) -> Bool {
    switch scalar.value {
    case 0x2000..<0x2100, 0x2E80..<0xA000, 0xFF01..<0xFF21: true
    default: false
    }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte
  }

  private static func single(_ mapping: String) -> UnicodeScalar? {
    let scalars = mapping.unicodeScalars
    return scalars.count == 1 ? scalars.first : nil
  }
}

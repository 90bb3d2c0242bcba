/// Names as Excel compares them.
package enum NameFolding {
  /// The text without difference of case: Ü and ü are one letter, ß and ss are not.
  package static func folded(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let upper = single(scalar.properties.uppercaseMapping) ?? scalar
      folded.append(single(upper.properties.lowercaseMapping) ?? upper)
    }
    return String(folded)
  }

  private static func single(_ mapping: String) -> UnicodeScalar? {
    let scalars = mapping.unicodeScalars
    return scalars.count == 1 ? scalars.first : nil
  }
}

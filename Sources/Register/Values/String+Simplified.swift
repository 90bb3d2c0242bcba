extension String {
  /// The text in simplified Chinese characters, one for each traditional one that has such a form.
  ///
  /// A word that is written otherwise in Taiwan or Hong Kong stays another word.
  package var simplified: String {
    guard utf8.contains(where: { $0 >= SimplifiedCharacters.firstByte }) else { return self }
    let table = SimplifiedCharacters.shared
    var text = String.UnicodeScalarView()
    var isChanged = false
    for scalar in unicodeScalars {
      let simple = table[scalar]
      isChanged = isChanged || simple != scalar
      text.append(simple)
    }
    return isChanged ? String(text) : self
  }
}

/// The pairs of `simplified.txt`, by their traditional character; read when first asked for.
private struct SimplifiedCharacters {
  /// The least first byte of such a character in UTF-8.
  static let firstByte: UInt8 = 0xE4
  static let shared = SimplifiedCharacters(PackageResources.simplified_txt)

  /// From U+4E00 on; 0 for a character that stays.
  private var simple: [UInt16]

  private static let characters: ClosedRange<UInt32> = 0x4E00...0x9FFF

  init(_ file: [UInt8]) {
    simple = [UInt16](repeating: 0, count: Self.characters.count)
    for line in file.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      var scalars = String(decoding: line, as: UTF8.self).unicodeScalars.makeIterator()
      while let old = scalars.next(), let new = scalars.next() {
        guard Self.characters.contains(old.value) else { continue }
        simple[Int(old.value - Self.characters.lowerBound)] = UInt16(truncatingIfNeeded: new.value)
      }
    }
  }

  subscript(scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard Self.characters.contains(scalar.value) else { return scalar }
    let simple = simple[Int(scalar.value - Self.characters.lowerBound)]
    return simple == 0 ? scalar : Unicode.Scalar(simple) ?? scalar
  }
}

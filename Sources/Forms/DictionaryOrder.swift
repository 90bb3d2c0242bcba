import Glibc
import Tables

/// The order of words in a list that people search.
///
/// German umlauts stand beside their vowels, as DIN 5007 has it. The common characters of GB 18030
/// are in the order of pinyin.
enum DictionaryOrder {
  static func sorted(_ words: [String], in language: Language) -> [String] {
    words.map { (key: key($0, in: language), word: $0) }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.word)
  }

  private static func key(_ word: String, in language: Language) -> [UInt8] {
    if language == .chinese, let key = gb18030(word) { return key }
    let folded = word.lowercased().map { letter in
      plain[letter].map(String.init) ?? String(letter)
    }
    return Array(folded.joined().utf8)
  }

  private static let plain: [Character: Character] = [
    "ä": "a", "å": "a", "ö": "o", "ü": "u", "é": "e", "è": "e", "ç": "c", "ã": "a", "ô": "o",
    "í": "i", "ñ": "n",
  ]

  private static func gb18030(_ word: String) -> [UInt8]? {
    let converter = iconv_open("GB18030", "UTF-8")
    guard converter != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(converter) }
    var input = word.utf8.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: input.count * 4)
    var (rest, room) = (input.count, output.count)
    let status = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var (from, to) = (input.baseAddress, output.baseAddress)
        return iconv(converter, &from, &rest, &to, &room)
      }
    }
    guard status != -1 else { return nil }
    return output.prefix(output.count - room).map { UInt8(bitPattern: $0) }
  }
}

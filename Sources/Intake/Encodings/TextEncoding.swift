import Glibc

/// How characters are written as bytes.
package struct TextEncoding: Hashable, Sendable {
  /// As messages and the settings name it.
  package let name: String
  /// As the C library names it.
  let label: String

  private init(_ name: String, _ label: String) {
    self.name = name
    self.label = label
  }

  package static let utf8 = TextEncoding("UTF-8", "UTF-8")
  static let utf16LittleEndian = TextEncoding("UTF-16LE", "UTF-16LE")
  static let utf16BigEndian = TextEncoding("UTF-16BE", "UTF-16BE")
  /// Also for GBK and GB 2312, which are parts of it.
  static let gb18030 = TextEncoding("GB18030", "GB18030")
  static let big5 = TextEncoding("Big5", "CP950")
  static let windows1252 = TextEncoding("Windows-1252", "CP1252")

  /// Those that a file may be recognised by.
  static let recognised = [
    utf8, utf16LittleEndian, utf16BigEndian, gb18030, big5, windows1252,
  ]

  /// The encoding of a name that a user writes; any that the C library knows.
  package init?(named name: String) {
    let key = String(decoding: name.utf8.filter { $0.isASCIIAlphanumeric }, as: UTF8.self)
      .lowercased()
    let alias: [String: TextEncoding] = [
      "utf16": .utf16LittleEndian, "gbk": .gb18030, "gb2312": .gb18030, "cp936": .gb18030,
      "cp1252": .windows1252,
    ]
    let known = Self.recognised.first { encoding in
      encoding.name.lowercased().filter { $0.isLetter || $0.isNumber } == key
    }
    if let encoding = alias[key] ?? known {
      self = encoding
    } else {
      let converter = iconv_open("UTF-8", name)
      guard converter != iconv_t(bitPattern: -1) else { return nil }
      iconv_close(converter)
      self.init(name, name)
    }
  }
}

extension UInt8 {
  fileprivate var isASCIIAlphanumeric: Bool {
    (0x30...0x39).contains(self) || (0x41...0x5A).contains(self & 0xDF)
  }
}

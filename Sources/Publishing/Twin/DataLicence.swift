import JSON

/// The licence of a release, as a data package names it.
struct DataLicence: Hashable, Sendable {
  /// The text of the settings: an identifier such as `CC-BY-4.0`, an address, or a phrase.
  let text: String

  /// Nil where no licence is stated.
  init?(_ text: String) {
    guard !text.isEmpty else { return nil }
    self.text = text
  }

  /// The standard asks for an identifier or an address. A phrase becomes an identifier where its
  /// letters allow it (`CC BY 4.0` is `CC-BY-4.0`), and stays as the title.
  var json: JSON {
    if text.isWebAddress { return ["path": .string(text)] }
    let isIdentifier = text.utf8.allSatisfy(DataLicence.mayBeInIdentifier)
    let spelled = String(
      decoding: text.utf8.map { $0 == UInt8(ascii: " ") ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
    let isSpelled = spelled.utf8.allSatisfy(DataLicence.mayBeInIdentifier)
    return .object(omittingNil: [
      "name": .string(isSpelled ? spelled : "notspecified"),
      "title": isIdentifier ? nil : .string(text),
    ])
  }

  private static func mayBeInIdentifier(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }
}

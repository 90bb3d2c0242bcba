/// The names of the sheets as the workbook part lists them.
enum SheetNames {
  static func read(from part: [UInt8]) -> [String] {
    let text = String(decoding: part, as: UTF8.self)
    return text.split(separator: "<sheet name=\"").dropFirst().map { rest in
      unescaped(rest.prefix { $0 != "\"" })
    }
  }

  private static func unescaped(_ text: Substring) -> String {
    var text = String(text)
    if !text.utf8.contains(UInt8(ascii: "&")) { return text }
    for (escape, character) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&"),
    ] {
      text = text.replacing(escape, with: character)
    }
    return text
  }
}

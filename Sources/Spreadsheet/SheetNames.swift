/// The names of the sheets as the workbook part lists them.
enum SheetNames {
  static func read(from part: [UInt8]) -> [String] {
    let mark = Array("<sheet name=\"".utf8)
    var names: [String] = []
    var rest = part[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[start...]
      if rest.starts(with: mark) {
        let name = rest.dropFirst(mark.count).prefix { $0 != UInt8(ascii: "\"") }
        names.append(unescaped(String(decoding: name, as: UTF8.self)))
      }
      rest = rest.dropFirst()
    }
    return names
  }

  private static func unescaped(_ text: String) -> String {
    var text = text
    if !text.utf8.contains(UInt8(ascii: "&")) { return text }
    for (escape, character) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&"),
    ] {
      text = text.replacing(escape, with: character)
    }
    return text
  }
}

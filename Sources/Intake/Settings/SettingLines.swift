/// The lines on which the keys of one part of the settings stand.
struct SettingLines: Sendable {
  private var numbers: [String: Int] = [:]
  /// Where the part begins.
  private let start: Int

  init(start: Int = 1) {
    self.start = start
  }

  subscript(key: String) -> Int { numbers[key] ?? start }

  /// The lines of the keys before any heading, and those of each part of a list of tables, as
  /// `[[table]]`, by the list's name.
  static func all(of text: String) -> (top: SettingLines, lists: [String: [SettingLines]]) {
    var parts = [SettingLines()]
    var names: [String] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let words = trimmed(String(line))
      if words.hasPrefix("[[") {
        parts.append(SettingLines(start: index + 1))
        names.append(trimmed(String(words.dropFirst(2).prefix { $0 != "]" })))
      } else if words.hasPrefix("[") {
        // A heading within a table: [table.where].
        let name = words.dropFirst().prefix { $0 != "]" }.split(separator: ".").last ?? ""
        parts[parts.count - 1].add(trimmed(String(name)), index + 1)
      } else if let sign = words.firstIndex(of: "=") {
        parts[parts.count - 1].add(trimmed(String(words[..<sign])), index + 1)
      }
    }
    let lists = Dictionary(grouping: zip(names, parts.dropFirst()), by: \.0)
    return (parts[0], lists.mapValues { $0.map(\.1) })
  }

  /// The first place of a key is where its value stands.
  private mutating func add(_ key: String, _ line: Int) {
    if numbers[key] == nil { numbers[key] = line }
  }
}

/// A text without the ASCII blanks around it.
private func trimmed(_ text: String) -> String {
  let isBlank = { (byte: UInt8) in
    byte == .space || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }
  var bytes = text.utf8.drop(while: isBlank)
  while let last = bytes.last, isBlank(last) { bytes.removeLast() }
  return String(Substring(bytes))
}

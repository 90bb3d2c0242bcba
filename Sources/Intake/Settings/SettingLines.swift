/// The lines on which the keys of one part of the settings stand.
struct SettingLines: Sendable {
  private var numbers: [String: Int] = [:]
  /// Where the part begins.
  private let start: Int

  init(start: Int = 1) {
    self.start = start
  }

  subscript(key: String) -> Int { numbers[key] ?? start }

  /// The line of an entry of a table, or of the table where it stands on one line.
  subscript(entry: String, of table: String) -> Int { numbers["\(table).\(entry)"] ?? self[table] }

  /// The lines of the keys before any heading, and those of each part of a list of tables, as
  /// `[[table]]`, by the list's name.
  static func all(of text: String) -> (top: SettingLines, lists: [String: [SettingLines]]) {
    var parts = [SettingLines()]
    var names: [String] = []
    // Where the next keys stand: in which part, and in which table of it.
    var part = 0
    var table = ""
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let words = trimmed(String(line))
      if words.hasPrefix("[[") {
        parts.append(SettingLines(start: index + 1))
        names.append(trimmed(String(words.dropFirst(2).prefix { $0 != "]" })))
        (part, table) = (parts.count - 1, "")
      } else if words.hasPrefix("[") {
        let path = words.dropFirst().prefix { $0 != "]" }.split(separator: ".")
        if path.count > 1 {
          // A heading within a table: [table.where].
          part = parts.count - 1
          table = ""
          parts[part].add(trimmed(String(path[path.count - 1])), index + 1)
        } else {
          // A table of the whole: [countries].
          part = 0
          table = trimmed(String(path.first ?? "")) + "."
          parts[part].add(String(table.dropLast()), index + 1)
        }
      } else if let sign = words.firstIndex(of: "=") {
        parts[part].add(table + unquoted(trimmed(String(words[..<sign]))), index + 1)
      }
    }
    let lists = Dictionary(grouping: zip(names, parts.dropFirst()), by: \.0)
    return (parts[0], lists.mapValues { $0.map(\.1) })
  }

  /// Whether a letter beyond ASCII stands in a line outside of quotes, which TOML has in no key.
  static func hasBareLetters(_ text: String, line: Int) -> Bool {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.indices.contains(line - 1) else { return false }
    var quote: Character?
    for sign in lines[line - 1] {
      if let open = quote {
        if sign == open { quote = nil }
      } else if sign == "#" {
        return false
      } else if sign == "\"" || sign == "'" {
        quote = sign
      } else if !sign.isASCII && sign.isLetter {
        return true
      }
    }
    return false
  }

  /// The first place of a key is where its value stands.
  private mutating func add(_ key: String, _ line: Int) {
    if numbers[key] == nil { numbers[key] = line }
  }
}

/// A key without the quotes around it.
private func unquoted(_ key: String) -> String {
  guard let quote = key.utf8.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
    key.utf8.count > 1, key.utf8.last == quote
  else { return key }
  return String(key.dropFirst().dropLast())
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

import Spreadsheet

/// Names for sheets: legal everywhere, unique whatever the case, in the order they are asked for.
struct SheetNames {
  private var given: Set<String> = []

  /// The title itself where it may stand, else the nearest name that may.
  mutating func name(for title: String) -> String {
    let wanted = Self.legal(title)
    var name = wanted
    var attempt = 1
    while !given.insert(name.lowercased()).inserted {
      attempt += 1
      name = Self.shortened(wanted, to: SheetName.limit - 4) + " \(attempt)"
    }
    return name
  }

  private static func legal(_ title: String) -> String {
    let isPlain = title.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x80 && !excluded.contains($0) }
    let trimmed = shortened(isPlain ? title : kept(of: title), to: SheetName.limit)
    if SheetName.refusal(of: trimmed) == nil { return trimmed }
    return shortened("Sheet " + trimmed.filter { $0.isLetter || $0.isNumber }, to: SheetName.limit)
  }

  /// The signs that no sheet's name holds, and the apostrophe.
  private static let excluded = Array(#"[]:*?/\'"#.utf8)

  private static func kept(of title: String) -> String {
    String(title.map { #"[]:*?/\"#.contains($0) || $0.isNewline ? " " : $0 })
      .replacing("'", with: "’")
  }

  /// At most so many UTF-16 units, never ending in a space.
  private static func shortened(_ text: String, to limit: Int) -> String {
    var result = text[...]
    while result.utf16.count > limit || result.last == " " { result.removeLast() }
    return String(result)
  }
}

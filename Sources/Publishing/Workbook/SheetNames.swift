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
    let kept = String(title.map { #"[]:*?/\"#.contains($0) || $0.isNewline ? " " : $0 })
      .replacing("'", with: "’")
    let trimmed = shortened(kept, to: SheetName.limit)
    if SheetName.refusal(of: trimmed) == nil { return trimmed }
    return shortened("Sheet " + trimmed.filter { $0.isLetter || $0.isNumber }, to: SheetName.limit)
  }

  /// At most so many UTF-16 units, never ending in a space.
  private static func shortened(_ text: String, to limit: Int) -> String {
    var result = text[...]
    while result.utf16.count > limit || result.last == " " { result.removeLast() }
    return String(result)
  }
}

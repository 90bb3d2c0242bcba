/// A published cell as its reader names it.
///
/// | text                                                 | names                              |
/// |------------------------------------------------------|------------------------------------|
/// | `'3 Visits by partner'!C7`, `3!$C$7`, `Table 3!R7C3`  | a cell of a sheet                  |
/// | `='[yearbook-2017.en.xlsx]3 Visits by partner'!$C$7` | the same, as a formula has it      |
/// | `$'3 Visits by partner'.C7`                          | the same, as LibreOffice writes it |
/// | `exchanges-per-year/2016/in`                         | table, row and column              |
/// | `exchanges-per-year/2016`                            | table and row                      |
enum CellReference: Hashable {
  /// Row and column are counted from 0.
  case sheet(String, row: Int, column: Int)
  /// The column is nil where it is left out.
  case named(table: String, row: String, column: String?)

  /// Nil where the text is of no such form.
  init?(_ text: String) {
    let text = text.trimmed.replacing("！", with: "!")
    if let mark = text.lastIndex(of: "!") {
      self.init(sheet: text[..<mark], cell: text[text.index(after: mark)...])
    } else if let dot = text.lastIndex(of: "."),
      let reference = Self(sheet: text[..<dot], cell: text[text.index(after: dot)...])
    {
      self = reference
    } else {
      let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      guard parts.count > 1, !parts[0].trimmed.isEmpty, !parts[1].trimmed.isEmpty else {
        return nil
      }
      let column = parts.count > 2 ? parts[parts.count - 1].trimmed : ""
      let row = parts[1..<(parts.count > 2 ? parts.count - 1 : 2)].joined(separator: "/")
      self = .named(
        table: parts[0].trimmed, row: row.trimmed, column: column.isEmpty ? nil : column)
    }
  }

  private init?(sheet: Substring, cell: Substring) {
    guard let (row, column) = Self.cell(String(cell).trimmed) else { return nil }
    var name = String(sheet).trimmed
    while let first = name.first, "=#$".contains(first) { name.removeFirst() }
    name = name.filter { !"'\"‘’“”「」".contains($0) || $0 == "’" }
    if let bracket = name.lastIndex(of: "]") { name = String(name[name.index(after: bracket)...]) }
    guard !name.trimmed.isEmpty else { return nil }
    self = .sheet(name.trimmed, row: row, column: column)
  }

  /// `C7`, `$C$7` or `R7C3`.
  private static func cell(_ text: String) -> (row: Int, column: Int)? {
    let text = text.filter { $0 != "$" && $0 != "'" }.uppercased()
    if text.hasPrefix("R"), let mark = text.lastIndex(of: "C"),
      let row = Int(text.dropFirst()[..<mark]), let column = Int(text[text.index(after: mark)...])
    {
      return row > 0 && column > 0 ? (row - 1, column - 1) : nil
    }
    let letters = text.prefix { "A"..."Z" ~= $0 }
    guard (1...3).contains(letters.count), let row = Int(text.dropFirst(letters.count)),
      (1...1_048_576).contains(row)
    else { return nil }
    let column = letters.unicodeScalars.reduce(0) { $0 * 26 + Int($1.value) - 64 }
    return (row - 1, column - 1)
  }
}

extension String {
  /// Without blanks at its ends.
  var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  /// As names are compared: small letters, single blanks, no quotes.
  var comparable: String {
    let kept = lowercased().filter { !"'\"‘’“”".contains($0) }
    return kept.split { $0.isWhitespace || $0 == "_" }.joined(separator: " ")
  }
}

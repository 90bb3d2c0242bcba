/// What the words of a header say of its column.
enum HeaderWords {
  private static let years = ["year", "years", "年", "年份", "年度", "周年数", "jahr", "jahre"]
  private static let ordinals = [
    "no", "no.", "nr", "nr.", "number", "rank", "line", "row", "序号", "编号", "排名", "行",
    "nummer", "rang", "zeile", "id", "ordinal", "edition", "ordnungszahl", "ausgabe", "届次",
  ]

  /// Whether it heads years.
  static func isOfYears(_ header: String) -> Bool { years.contains(word(of: header)) }

  /// Whether it heads numbers that count nothing.
  static func isOfOrdinals(_ header: String) -> Bool {
    let words = word(of: header)
    let last = words.split(separator: " ").last.map(String.init) ?? ""
    return (years + ordinals).contains(words) || (years + ordinals).contains(last)
      || words.hasSuffix("届") || words.hasSuffix("届次")
  }

  /// Whether it names a unit in round brackets, of either width, per cent, or a currency by its
  /// code: `Betrag in CNY`.
  static func hasUnit(_ header: String) -> Bool {
    header.contains("(") && header.contains(")") || header.contains("（") || header.contains("%")
      || namesCurrency(header)
  }

  private static func namesCurrency(_ header: String) -> Bool {
    let words = header.split { $0 == " " || $0 == "," }
    return zip(words, words.dropFirst()).contains { word, code in
      word == "in" && code.count == 3 && code.allSatisfy { ("A"..."Z").contains($0) }
    }
  }

  /// The header without notes and marks.
  private static func word(of header: String) -> String {
    let text = header.prefix { !"[(（".contains($0) }
    return text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Figure {
  /// Reads the forms listed at the type and the words of quantity people write; see
  /// `FigureWording`. Blanks around the text are ignored, an empty text is not stated.
  ///
  /// Thousands may be grouped by blanks, `6 000`, or by marks where these can mean nothing else,
  /// `1,234,567`. Nothing is allocated for digits with or without `>`, `>=`, `<`, `<=`, `~`.
  package init(parsing text: Span<UInt8>, as rules: FigureRules) throws(ValueError) {
    if let figure = Figure(plain: text, largest: rules.largest) {
      self = figure
    } else {
      var reader = FigureReader(ValueText(text), rules)
      self = try reader.figure()
    }
  }

  package init(parsing text: String, as rules: FigureRules) throws(ValueError) {
    self = try Figure(parsing: Array(text.utf8).span, as: rules)
  }

  /// Nothing, or up to 15 digits with a sign before them, or two such numbers with a hyphen.
  private init?(plain text: Span<UInt8>, largest: Int64) {
    var (index, last) = (0, text.count)
    while index < last, isBlank(text[index]) { index += 1 }
    while index < last, isBlank(text[last - 1]) { last -= 1 }
    guard index < last else {
      self = .notStated
      return
    }
    let qualifier = Qualifier(sign: text, &index, last)
    guard let low = text.digits(&index, last), low <= largest else { return nil }
    if index == last, low > 0 || qualifier != .lessThan {
      self.init(checked: qualifier, low, low, 0)
      return
    }
    guard qualifier == .exact, index < last, text[index] == UInt8(ascii: "-") else { return nil }
    index += 1
    guard let high = text.digits(&index, last), index == last, (low...largest).contains(high)
    else { return nil }
    self.init(checked: .range, low, high, 0)
  }
}

extension Figure.Qualifier {
  fileprivate init(sign text: Span<UInt8>, _ index: inout Int, _ last: Int) {
    let isInclusive = index + 1 < last && text[index + 1] == UInt8(ascii: "=")
    switch text[index] {
    case UInt8(ascii: ">"): self = isInclusive ? .atLeast : .moreThan
    case UInt8(ascii: "<"): self = isInclusive ? .atMost : .lessThan
    case UInt8(ascii: "~"):
      self = .about
      index += 1
      return
    default:
      self = .exact
      return
    }
    index += isInclusive ? 2 : 1
  }
}

extension Span<UInt8> {
  /// The number of 1 to 15 digits from an index on.
  fileprivate func digits(_ index: inout Int, _ last: Int) -> Int64? {
    let first = index
    var value: Int64 = 0
    while index < last, index - first < 16 {
      let digit = self[index] &- UInt8(ascii: "0")
      guard digit < 10 else { break }
      value = value &* 10 &+ Int64(digit)
      index += 1
    }
    return (1...15).contains(index - first) ? value : nil
  }
}

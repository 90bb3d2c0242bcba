/// What the texts of a column stand for, and which of them say that a value is not known.
struct CellWords {
  private let codes: [String: String]
  private let unknown: Set<String>
  /// Bytes of the longest text that any of them can be in a file, with blanks and full-width signs.
  private let longest: Int
  /// The bytes that any of them begins with, in either case.
  private let beginnings: Set<UInt8>

  /// Nil where every text stands for itself.
  init?(codes: [String: String] = [:], unknown: [String]) {
    if codes.isEmpty && unknown.isEmpty { return nil }
    self.codes = codes
    self.unknown = Set(unknown.map(\.folded))
    let all = Array(codes.keys) + Array(self.unknown)
    longest = all.reduce(0) { max($0, $1.utf8.count) } * 3 + 16
    beginnings = Set(all.flatMap { [$0, $0.uppercased()].compactMap(\.utf8.first) })
  }

  /// What a text stands for, empty for a value that is not known; nil where it stands for itself.
  func meaning(of text: Span<UInt8>) -> String? {
    guard mayBeOne(text) else { return nil }
    let folded = String(text).folded
    return unknown.contains(folded) ? "" : codes[folded]
  }

  /// Whether a text is among those that say that nothing is known.
  func isUnknown(_ text: Span<UInt8>) -> Bool {
    mayBeOne(text) && unknown.contains(String(text).folded)
  }

  /// Whether a text may be one of them, by its length and beginning; most are not.
  private func mayBeOne(_ text: Span<UInt8>) -> Bool {
    guard text.count <= longest else { return false }
    // What begins with a blank or a sign beyond ASCII is looked at closely.
    guard !text.isEmpty, text[0] > .space, text[0] < 0x80 else { return true }
    return beginnings.contains(text[0])
  }
}

extension SourceRow {
  /// Adds a cell of another row without the blanks around it.
  mutating func appendTrimmed(_ text: Span<UInt8>) {
    var (first, last) = (0, text.count)
    while first < last, text[first] == .space || text[first] == CSVSeparator.tab.rawValue {
      first += 1
    }
    while first < last, text[last - 1] == .space || text[last - 1] == CSVSeparator.tab.rawValue {
      last -= 1
    }
    // The blanks of typesetters have no ASCII byte.
    if first < last, text[first] >= 0xC2 || text[last - 1] >= 0x80 {
      append(String(text).trimmed)
    } else {
      append(text.extracting(first..<last))
    }
  }
}

extension String {
  /// Without the blanks at its ends, those of typesetters too.
  var trimmed: String {
    let isBlank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    // Most texts begin and end with a letter or a digit of ASCII.
    if let first = utf8.first, let last = utf8.last,
      min(first, last) > UInt8.space, max(first, last) < 0x80
    {
      return self
    }
    var scalars = Substring(self).unicodeScalars
    while let first = scalars.first, isBlank(first) { scalars.removeFirst() }
    while let last = scalars.last, isBlank(last) { scalars.removeLast() }
    return String(Substring(scalars))
  }

  /// As texts are compared: without blanks, in small letters, with ASCII for full-width signs.
  var folded: String {
    var folded = String.UnicodeScalarView()
    for scalar in unicodeScalars where !scalar.properties.isWhitespace {
      let isFullWidth = (0xFF01...0xFF5E).contains(scalar.value)
      folded.append(isFullWidth ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
    }
    return String(folded).lowercased()
  }
}

/// The byte between two fields.
enum CSVSeparator: UInt8, CaseIterable {
  case comma = 0x2C
  case semicolon = 0x3B
  case tab = 0x09

  /// The separator as a message shows it.
  var name: String {
    switch self {
    case .comma: "','"
    case .semicolon: "';'"
    case .tab: "tab"
    }
  }

  /// The separator that a heading line uses most; the comma where none is used.
  ///
  /// What stands in quotes does not count.
  init(sniffedFrom line: Span<UInt8>) {
    var counts = Self.allCases.map { _ in 0 }
    var isQuoted = false
    for index in line.indices {
      let byte = line[index]
      if byte == .quote { isQuoted.toggle() }
      guard !isQuoted, let separator = Self(rawValue: byte) else { continue }
      for (place, candidate) in Self.allCases.enumerated() where candidate == separator {
        counts[place] += 1
      }
    }
    var best = Self.comma
    var most = 0
    for (separator, count) in zip(Self.allCases, counts) where count > most {
      best = separator
      most = count
    }
    self = best
  }

  /// The separator that a line `sep=;` declares, as spreadsheet programs write it.
  init?(declaredBy line: Span<UInt8>) {
    let words: StaticString = "sep="
    guard line.count == 5 else { return nil }
    for index in 0..<4 where line[index] | 0x20 != words.utf8Start[index] | 0x20 { return nil }
    self.init(rawValue: line[4])
  }
}

import Register

/// The identifiers of a table and the numbers of their records.
struct NumberedNames: Sequence {
  private let numbers: [String: Int]
  private var index: ByteIndex

  /// Names numbered from 0; of equal ones the first counts.
  init(_ names: [String] = []) {
    numbers = Dictionary(zip(names, names.indices)) { first, _ in first }
    index = ByteIndex(capacity: names.count)
    for (name, number) in numbers { index.set(name.utf8Span.span, to: UInt32(number)) }
  }

  /// Nil where no record has that identifier.
  func number(of name: Span<UInt8>) -> Int? {
    if let number = index.value(of: name) { return Int(number) }
    // The same letters may be composed of other scalars.
    return numbers.isEmpty ? nil : numbers[String(name)]
  }

  var count: Int { numbers.count }

  func makeIterator() -> [String: Int].Iterator { numbers.makeIterator() }

  /// The identifier that a misspelt one most likely means.
  func identifier(near name: String) -> String? {
    nearest(to: name, in: numbers.keys)
  }
}

extension String {
  /// The text of bytes that are known to be UTF-8, as those of a well-formed record are.
  init(_ bytes: Span<UInt8>) {
    self.init(copying: UTF8Span(unchecked: bytes))
  }
}

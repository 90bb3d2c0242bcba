/// The texts that the cells of a workbook share, one after the other in one run of bytes.
package struct SharedTexts: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []
  /// False where there were more than a limit allows; the texts beyond it are empty or missing.
  package private(set) var isWhole = true

  package var count: Int { ends.count }

  package init() {}

  /// Room for texts of so many bytes, of which only what is used counts as memory.
  fileprivate init(reserving size: Int) {
    bytes.reserveCapacity(size)
  }

  private func range(of index: Int) -> Range<Int> {
    Int(index == 0 ? 0 : ends[index - 1])..<Int(ends[index])
  }

  /// How many bytes a text has.
  package func size(of index: Int) -> Int { range(of: index).count }

  package func text(_ index: Int) -> String {
    String(decoding: bytes[range(of: index)], as: UTF8.self)
  }

  /// Lends the bytes of a text.
  package func withBytes<Result>(
    of index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range(of: index)])) }
  }

  fileprivate mutating func add(_ piece: UnsafeBufferPointer<UInt8>, limit: Int) {
    guard bytes.count + piece.count <= limit else { return isWhole = false }
    bytes.append(contentsOf: piece)
  }

  fileprivate var size: Int { bytes.count }

  fileprivate mutating func trim(from start: Int) { bytes.trimBlanks(from: start) }

  fileprivate mutating func endText(limit: Int) {
    guard ends.count < limit else { return isWhole = false }
    ends.append(UInt32(bytes.count))
  }
}

/// Reads the part of shared texts.
package final class SharedTextHandler: MarkupHandler {
  @exclusivity(unchecked) package private(set) var texts = SharedTexts()
  private let limits: PackageLimits
  @exclusivity(unchecked) private var isInText = false
  /// Where a text began whose blanks at its ends do not count; nil where they do.
  @exclusivity(unchecked) private var trimmed: Int?
  @exclusivity(unchecked) private var isPhonetic = false

  /// Texts of a part that is said to have a size.
  package init(limits: PackageLimits, size: Int = 0) {
    self.limits = limits
    texts = SharedTexts(reserving: min(size, limits.textBytes))
  }

  package func begin(_ element: ElementName, _ attributes: Attributes) {
    switch element {
    case .text:
      isInText = !isPhonetic
      trimmed = attributes.preservesSpace ? nil : texts.size
    case .phonetic: isPhonetic = true
    default: break
    }
  }

  package func text(_ piece: UnsafeBufferPointer<UInt8>) {
    if isInText { texts.add(piece, limit: limits.textBytes) }
  }

  package func end(_ element: ElementName) {
    switch element {
    case .text:
      if isInText, let trimmed { texts.trim(from: trimmed) }
      isInText = false
    case .phonetic: isPhonetic = false
    case .item: texts.endText(limit: limits.texts)
    default: break
    }
  }
}

extension [UInt8] {
  /// Removes the blanks at both ends of what begins at a place, as Excel does where `xml:space` does
  /// not say that they count.
  mutating func trimBlanks(from start: Int) {
    while count > start, self[count - 1].isMarkupBlank { removeLast() }
    let blanks = self[start...].prefix { $0.isMarkupBlank }.count
    if blanks > 0 { removeSubrange(start..<start + blanks) }
  }
}

/// The texts that the cells of a workbook share, one after the other in one run of bytes.
package struct SharedTexts: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  /// False where there were more than the limit of bytes; the texts beyond it are empty.
  package private(set) var isWhole = true

  package var count: Int { ends.count }

  package init() {}

  private func range(of index: Int) -> Range<Int> {
    (index == 0 ? 0 : ends[index - 1])..<ends[index]
  }

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

  fileprivate mutating func endText() { ends.append(bytes.count) }
}

/// Reads the part of shared texts.
package final class SharedTextHandler: MarkupHandler {
  @exclusivity(unchecked) package private(set) var texts = SharedTexts()
  private let limit: Int
  @exclusivity(unchecked) private var isInText = false
  @exclusivity(unchecked) private var isPhonetic = false

  package init(limits: PackageLimits) {
    limit = limits.textBytes
  }

  package func begin(_ element: ElementName, _ attributes: Attributes) {
    switch element {
    case .text: isInText = !isPhonetic
    case .phonetic: isPhonetic = true
    default: break
    }
  }

  package func text(_ piece: UnsafeBufferPointer<UInt8>) {
    if isInText { texts.add(piece, limit: limit) }
  }

  package func end(_ element: ElementName) {
    switch element {
    case .text: isInText = false
    case .phonetic: isPhonetic = false
    case .item: texts.endText()
    default: break
    }
  }
}

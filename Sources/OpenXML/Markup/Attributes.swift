/// The attributes of an element, which last as long as the call that hands them over.
package struct Attributes {
  private let entries: UnsafeBufferPointer<AttributeList.Entry>
  private let tag: UnsafeBufferPointer<UInt8>
  private let decoded: UnsafeBufferPointer<UInt8>

  init(
    _ entries: UnsafeBufferPointer<AttributeList.Entry>, in tag: UnsafeBufferPointer<UInt8>,
    decoded: UnsafeBufferPointer<UInt8>
  ) {
    self.entries = entries
    self.tag = tag
    self.decoded = decoded
  }

  /// The value of one attribute; nil where the element does not have it.
  package subscript(name: AttributeName) -> AttributeValue? {
    entries.last { $0.name == name }.map(value)
  }

  package func forEach(_ body: (AttributeName, AttributeValue) -> Void) {
    for entry in entries { body(entry.name, value(of: entry)) }
  }

  private func value(of entry: AttributeList.Entry) -> AttributeValue {
    AttributeValue(
      UnsafeBufferPointer(rebasing: (entry.isDecoded ? decoded : tag)[entry.value]))
  }

  /// Whether blanks at the ends of a text are part of it.
  package var preservesSpace: Bool {
    self[.space].map { $0.bytes.elementsEqual("preserve".utf8) } ?? false
  }
}

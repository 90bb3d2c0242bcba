/// The value of an attribute, which lasts as long as the call that hands it over.
package struct AttributeValue {
  /// In UTF-8.
  package let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// A number without sign of at most 18 digits; nil where it is none.
  package var integer: Int? {
    guard !bytes.isEmpty, bytes.count <= 18 else { return nil }
    var number = 0
    for byte in bytes {
      let digit = byte &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      number = number * 10 + Int(digit)
    }
    return number
  }

  /// `1` or `true`.
  package var isTrue: Bool {
    bytes.first == UInt8(ascii: "1") || bytes.first == UInt8(ascii: "t")
  }
}

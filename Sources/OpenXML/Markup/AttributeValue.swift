import Glibc

/// The value of an attribute, which lasts as long as the call that hands it over.
package struct AttributeValue {
  /// Ends in a NUL.
  private let start: UnsafePointer<CChar>

  init(start: UnsafePointer<CChar>) {
    self.start = start
  }

  package var text: String { String(cString: start) }

  var count: Int { strlen(start) }

  var bytes: UnsafePointer<UInt8> { UnsafeRawPointer(start).assumingMemoryBound(to: UInt8.self) }

  /// A number without sign of at most 18 digits; nil where it is none.
  package var integer: Int? {
    var number = 0
    var index = 0
    while start[index] != 0 {
      let digit = Int(start[index]) - 48
      guard digit >= 0, digit < 10, index < 18 else { return nil }
      number = number * 10 + digit
      index += 1
    }
    return index == 0 ? nil : number
  }

  /// `1` or `true`.
  package var isTrue: Bool {
    let first = UInt8(bitPattern: start[0])
    return first == UInt8(ascii: "1") || first == UInt8(ascii: "t")
  }
}

/// The attributes of an element, which last as long as the call that hands them over.
package struct Attributes {
  /// Names and values in turn, up to a nil.
  private let list: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  init(_ list: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
    self.list = list
  }

  /// The value of one attribute; nil where the element does not have it.
  package subscript(name: AttributeName) -> AttributeValue? {
    var found: AttributeValue?
    forEach { if $0 == name { found = $1 } }
    return found
  }

  package func forEach(_ body: (AttributeName, AttributeValue) -> Void) {
    guard var next = list else { return }
    while let name = next[0], let value = next[1] {
      body(attributeNames[Self.key(of: name)], AttributeValue(start: value))
      next += 2
    }
  }

  /// The hash of a name; a prefix becomes a mere colon.
  private static func key(of name: UnsafePointer<CChar>) -> UInt64 {
    var hash = nameSeed
    var next = name
    while next.pointee != 0 {
      let byte = UInt8(bitPattern: next.pointee)
      hash = byte == UInt8(ascii: ":") ? nameHash(nameSeed, byte) : nameHash(hash, byte)
      next += 1
    }
    return hash
  }
}

private let attributeNames = NameTable(unknown: AttributeName.other)

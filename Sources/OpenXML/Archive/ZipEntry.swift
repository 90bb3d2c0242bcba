/// One part in an archive, as the directory lists it.
package struct ZipEntry: Hashable, Sendable {
  package let name: String
  let isDeflated: Bool
  let checksum: UInt32
  package let packedSize: Int
  package let size: Int
  let offset: Int
  /// Where the next entry of the directory begins.
  let next: Int

  /// Reads the entry of a directory that begins at a place.
  init(of bytes: [UInt8], at start: Int) throws(Damage) {
    guard start + 46 <= bytes.count, bytes.number(at: start, length: 4) == 0x0201_4b50 else {
      throw Damage(reason: "the directory of the archive is broken")
    }
    let nameEnd = start + 46 + bytes.number(at: start + 28, length: 2)
    let extraEnd = nameEnd + bytes.number(at: start + 30, length: 2)
    next = extraEnd + bytes.number(at: start + 32, length: 2)
    let method = bytes.number(at: start + 10, length: 2)
    guard next <= bytes.count, method == 0 || method == 8 else {
      throw Damage(reason: "the directory of the archive is broken")
    }
    name = String(decoding: bytes[(start + 46)..<nameEnd], as: UTF8.self)
    if bytes.number(at: start + 8, length: 2) & 1 != 0 {
      throw Damage(reason: "part '\(name)' is encrypted", part: name)
    }
    isDeflated = method == 8
    checksum = UInt32(bytes.number(at: start + 16, length: 4))
    var numbers = [(24, 4), (20, 4), (42, 4)].map { bytes.number(at: start + $0, length: $1) }
    Self.lengthen(&numbers, from: bytes, in: nameEnd..<extraEnd)
    size = numbers[0]
    packedSize = numbers[1]
    offset = numbers[2]
  }

  /// Takes from the extra field what four bytes could not hold: size, packed size and offset.
  private static func lengthen(_ numbers: inout [Int], from bytes: [UInt8], in extra: Range<Int>) {
    var position = extra.lowerBound
    while position + 4 <= extra.upperBound {
      let length = bytes.number(at: position + 2, length: 2)
      var field = position + 4
      position = field + length
      guard bytes.number(at: field - 4, length: 2) == 1, position <= extra.upperBound else {
        continue
      }
      for index in numbers.indices
      where numbers[index] == 0xFFFF_FFFF && field + 8 <= position {
        numbers[index] = bytes.number(at: field, length: 8)
        field += 8
      }
    }
  }
}

import CSeparators

/// A 128-bit fingerprint of bytes, the same on every machine and in every run.
///
/// Two different texts share one with a probability below 10⁻²⁰ among a hundred million of them.
struct Fingerprint: Hashable {
  let low: UInt64
  let high: UInt64

  /// 32 bits that tell texts apart beside all of `high`: the last bits of `low` hang on some bytes
  /// only.
  @inline(__always)
  var tag: UInt32 { UInt32(truncatingIfNeeded: low &>> 32) }

  /// Texts up to this size are taken at once, without a branch.
  private static let short = 32

  /// Of nothing that was looked at.
  init() { (low, high) = (0, 0) }

  init(_ bytes: Span<UInt8>) {
    guard bytes.count <= Self.short else {
      self.init(long: bytes)
      return
    }
    self.init(
      bytes.tail(0), bytes.tail(8), bytes.tail(16), bytes.tail(24),
      count: bytes.count)
  }

  @inline(__always)
  init(_ cell: CSVCell) {
    if cell.count <= Self.short {
      let words = cell.words
      self.init(words.a, words.b, words.c, words.d, count: cell.count)
    } else {
      self.init(long: cell.text)
    }
  }

  @inline(__always)
  private init(_ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64, count: Int) {
    let size = UInt64(truncatingIfNeeded: count)
    // No factor is 0, whatever the text: none of these constants is UTF-8.
    let one = (a ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: b ^ 0xD1B5_4A32_D192_ED03)
    let two = (c ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(
      by: d ^ 0xE703_7ED1_A0B4_28DB ^ size)
    // The products are known from the two together if one of them is.
    low = one.low &+ two.high
    high = (one.high ^ one.low) &+ (two.high ^ two.low)
  }

  private init(long bytes: Span<UInt8>) {
    var first: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(bytes.count)
    var second: UInt64 = 0xD1B5_4A32_D192_ED03 &+ UInt64(bytes.count)
    var offset = 0
    while offset &+ 8 < bytes.count {
      (first, second) = Self.absorb(bytes.word(offset), first, second)
      offset &+= 8
    }
    // The last eight bytes overlap those before them.
    (first, second) = Self.absorb(bytes.word(bytes.count &- 8), first, second)
    low = Self.product(first ^ 0x8EBC_6AF0_9C88_C6E3, second ^ 0x5899_65CC_7537_4CC3)
    high = Self.product(second ^ 0x1D8E_4E27_C47D_124F, low ^ first ^ 0xEB44_ACCA_B455_D165)
  }

  // Two multiplications of full width a word: each state depends on every bit before it.
  @inline(__always)
  private static func absorb(
    _ word: UInt64, _ first: UInt64, _ second: UInt64
  ) -> (UInt64, UInt64) {
    let one = (word ^ first).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    let two = (word &+ second).multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
    return (one.high ^ one.low ^ second, two.high &+ two.low &+ (first ^ word))
  }

  /// The two halves of a product of full width, one over the other.
  @inline(__always)
  private static func product(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }
}

extension Span<UInt8> {
  /// The eight bytes from an index on, the first of them lowest.
  @inline(__always)
  fileprivate func word(_ index: Int) -> UInt64 {
    UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  /// The bytes from an index on, at most eight, with zeros behind the last.
  @inline(__always)
  fileprivate func tail(_ index: Int) -> UInt64 {
    let rest = count &- index
    if rest >= 8 { return word(index) }
    if rest <= 0 { return 0 }
    if count >= 8 { return word(count &- 8) &>> UInt64(truncatingIfNeeded: 64 &- 8 &* rest) }
    var word: UInt64 = 0
    for offset in index..<count { word |= UInt64(self[offset]) &<< UInt64(8 &* (offset &- index)) }
    return word
  }
}

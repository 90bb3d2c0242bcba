/// A 128-bit fingerprint of bytes, the same on every machine and in every run.
///
/// Two different texts share one with a probability below 10⁻²⁰ among a hundred million of them.
struct Fingerprint: Hashable {
  let high: UInt64
  let low: UInt64

  init(_ bytes: Span<UInt8>) {
    var first: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(bytes.count)
    var second: UInt64 = 0xD1B5_4A32_D192_ED03 &+ UInt64(bytes.count)
    let raw = bytes.bytes
    var offset = 0
    while offset + 8 <= bytes.count {
      let word = UInt64(
        littleEndian: raw.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
      (first, second) = Self.absorb(word, first, second)
      offset += 8
    }
    // The last bytes come as one word: the last eight, overlapping, or all of a short text.
    var tail: UInt64 = 0
    if bytes.count >= 8 {
      tail = UInt64(
        littleEndian: raw.unsafeLoadUnaligned(
          fromByteOffset: bytes.count - 8, as: UInt64.self))
    } else {
      while offset < bytes.count {
        tail = tail << 8 | UInt64(bytes[offset])
        offset += 1
      }
    }
    (first, second) = Self.absorb(tail, first, second)
    high = Self.mix(first ^ (second &<< 1))
    low = Self.mix(second ^ high)
  }

  // Two multiplications of full width a word: each state depends on every bit before it.
  private static func absorb(
    _ word: UInt64, _ first: UInt64, _ second: UInt64
  ) -> (UInt64, UInt64) {
    let one = (word ^ first).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
    let two = (word &+ second).multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
    return (one.high ^ one.low ^ second, two.high &+ two.low &+ (first ^ word))
  }

  // The last step of splitmix64: a bijection that spreads every bit over all.
  private static func mix(_ value: UInt64) -> UInt64 {
    var value = value
    value = (value ^ (value &>> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value &>> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value &>> 31)
  }
}

internal import CNettle

/// The SHA-256 of the bytes seen so far.
package struct Digest: Sendable {
  private var context = sha256_ctx()

  package init() {
    nettle_sha256_init(&context)
  }

  /// The digest of one piece.
  package init(of bytes: [UInt8]) {
    self.init()
    update(bytes)
  }

  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    guard let start = bytes.baseAddress else { return }
    nettle_sha256_update(&context, bytes.count, start.assumingMemoryBound(to: UInt8.self))
  }

  package mutating func update(_ bytes: RawSpan) {
    bytes.withUnsafeBytes { update($0) }
  }

  package mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { update($0) }
  }

  /// 64 lower-case hexadecimal digits. More bytes may follow.
  package func finish() -> String {
    var copy = context
    let digest = [UInt8](unsafeUninitializedCapacity: Int(SHA256_DIGEST_SIZE)) { buffer, count in
      nettle_sha256_digest(&copy, buffer.count, buffer.baseAddress)
      count = buffer.count
    }
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}

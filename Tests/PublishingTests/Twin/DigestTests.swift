import Testing

@testable import Publishing

@Suite struct DigestTests {
  /// The vectors of FIPS 180-2 and of NIST's example values.
  @Test(arguments: [
    ("", 1, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1,
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    ("a", 1_000_000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
  ])
  func `a digest is NIST's`(text: String, times: Int, expected: String) {
    let bytes = Array(String(repeating: text, count: times).utf8)
    #expect(Digest(of: bytes).finish() == expected)
  }

  @Test(arguments: [0, 1, 55, 56, 63, 64, 65, 127, 128, 199, 200])
  func `pieces have the digest of the whole`(split: Int) {
    let whole = (0..<200).map { UInt8($0) }
    var digest = Digest()
    digest.update(Array(whole[..<split]))
    whole[split...].withUnsafeBytes { digest.update($0) }
    #expect(digest.finish() == Digest(of: whole).finish())
  }

  @Test func `a span has the digest of its bytes`() {
    let bytes = Array("abc".utf8)
    var digest = Digest()
    digest.update(bytes.span.bytes)
    #expect(digest.finish() == Digest(of: bytes).finish())
  }

  @Test func `bytes may follow a finished digest`() {
    var digest = Digest(of: Array("ab".utf8))
    let before = digest.finish()
    digest.update(Array("c".utf8))
    #expect(before == Digest(of: Array("ab".utf8)).finish())
    #expect(digest.finish() == Digest(of: Array("abc".utf8)).finish())
  }
}

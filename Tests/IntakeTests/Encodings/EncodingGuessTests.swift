import Testing

@testable import Intake

struct EncodingGuessTests {
  @Test(arguments: EncodedText.all.indices)
  func `a register tells the encoding it is in`(index: Int) {
    let sample = EncodedText.all[index]
    #expect(EncodingGuess(sample.bytes.span, isWhole: true) == .known(sample.encoding))
  }

  @Test(arguments: [EncodedText.chinese, EncodedText.german, "a,b\n1,2\n", ""])
  func `UTF-8 is told by itself`(text: String) {
    #expect(EncodingGuess(Array(text.utf8).span, isWhole: true) == .known(.utf8))
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x61, 0x00], .utf16LittleEndian),
      ([0xFE, 0xFF, 0x00, 0x61], .utf16BigEndian),
      ([0xEF, 0xBB, 0xBF, 0x61], .utf8),
    ] as [([UInt8], TextEncoding)])
  func `a byte order mark decides`(bytes: [UInt8], encoding: TextEncoding) {
    #expect(EncodingGuess(bytes.span, isWhole: true) == .known(encoding))
  }

  @Test func `a declared encoding is that of what is neither marked nor UTF-8`() {
    let bytes: [UInt8] = Array("a,".utf8) + [0xB0, 0xB5, 0xC1, 0xC9] + Array("\n".utf8)
    let guess = { (bytes: [UInt8]) in EncodingGuess(bytes.span, isWhole: true, usual: .big5) }
    #expect(guess(bytes) == .known(.big5))
    #expect(guess(Array("德阳".utf8)) == .known(.utf8))
    #expect(guess([0xFF, 0xFE, 0x61, 0x00]) == .known(.utf16LittleEndian))
  }

  @Test func `where two are as usual nothing is guessed`() {
    // Two characters of daily use in either.
    let bytes: [UInt8] = Array("a,".utf8) + [0xB0, 0xB5, 0xC1, 0xC9] + Array("\n".utf8)
    #expect(
      EncodingGuess(bytes.span, isWhole: true)
        == .undecided([.gb18030, .big5, .windows1252]))
  }

  @Test(arguments: 1...3)
  func `a character that the sample cuts off is no mistake`(length: Int) throws {
    let bytes = Array(EncodedText.chinese.utf8.prefix(length))
    #expect(EncodingGuess(bytes.span, isWhole: false) == .known(.utf8))
    #expect((EncodingGuess(bytes.span, isWhole: true) == .known(.utf8)) == (length == 3))
  }

  @Test func `a zero in a text of one byte a letter is no UTF-16`() {
    let bytes = Array("id,date,home,partner,note\n1,1974,x,y,a\u{0}b\n".utf8)
    #expect(EncodingGuess(bytes.span, isWhole: true) == .known(.utf8))
  }
}

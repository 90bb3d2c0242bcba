/// Which encoding the first bytes of a file are in, as far as they tell.
///
/// A byte order mark decides, and so does UTF-8, which no other text resembles by chance. Text of
/// the other encodings is told by what is usual in it: GB 2312 and Big5 write the characters of
/// daily use with bytes of certain ranges, and a letter with an accent stands between letters
/// without one. Where one encoding does not make the bytes far likelier than the next, nothing is
/// guessed.
enum EncodingGuess: Equatable {
  case known(TextEncoding)
  /// Those that the bytes may be in, the likeliest first.
  case undecided([TextEncoding])

  /// How much likelier than the next an encoding must make the bytes, as a natural logarithm: more
  /// than a thousand times.
  private static let distance = 7

  /// What is neither marked nor UTF-8 has the `usual` encoding where there is one.
  init(_ bytes: Span<UInt8>, isWhole: Bool, usual: TextEncoding? = nil) {
    if let plain = Self.marked(bytes) ?? Self.unmarked(bytes, isWhole: isWhole) ?? usual {
      self = .known(plain)
      return
    }
    let candidates: [(encoding: TextEncoding, surprise: Int)] = [
      (.gb18030, bytes.surprise { $0.surpriseInGB18030(at: $1) }),
      (.big5, bytes.surprise { $0.surpriseInBig5(at: $1) }),
      (.windows1252, bytes.surprise { $0.surpriseInWindows1252(at: $1) }),
    ].filter { bytes.isText(in: $0.0, isWhole: isWhole) }.sorted { $0.1 < $1.1 }
    if let first = candidates.first,
      candidates.dropFirst().allSatisfy({ $0.surprise - first.surprise >= Self.distance })
    {
      self = .known(first.encoding)
    } else {
      self = .undecided(candidates.map(\.encoding))
    }
  }

  /// The encoding of a byte order mark.
  private static func marked(_ bytes: Span<UInt8>) -> TextEncoding? {
    guard bytes.count >= 2 else { return nil }
    return switch (bytes[0], bytes[1]) {
    case (0xFF, 0xFE): .utf16LittleEndian
    case (0xFE, 0xFF): .utf16BigEndian
    default: nil
    }
  }

  /// UTF-8, or UTF-16 by the zeros that every comma and digit has there.
  private static func unmarked(_ bytes: Span<UInt8>, isWhole: Bool) -> TextEncoding? {
    var zeros = [0, 0]
    for index in bytes.indices where bytes[index] == 0 { zeros[index & 1] += 1 }
    if zeros == [0, 0] {
      return bytes.isUTF8(isWhole: isWhole) ? .utf8 : nil
    }
    let most = bytes.count / 20
    if zeros[1] > most, zeros[0] * 20 < zeros[1] { return .utf16LittleEndian }
    if zeros[0] > most, zeros[1] * 20 < zeros[0] { return .utf16BigEndian }
    // A zero among other bytes is a mistake in a text of one byte a letter.
    return .utf8
  }
}

extension Span<UInt8> {
  /// Whether the bytes are UTF-8; a character may be cut off where more follows.
  fileprivate func isUTF8(isWhole: Bool) -> Bool {
    var end = count
    // A character has at most three bytes after its first.
    while !isWhole, end > 0, count - end < 3, self[end - 1] & 0xC0 == 0x80 { end -= 1 }
    if !isWhole, end > 0, self[end - 1] >= 0xC0 { end -= 1 }
    return extracting(0..<end).withUnsafeBufferPointer { String(validating: $0, as: UTF8.self) }
      != nil
  }

  /// Whether the bytes are text of the encoding; a character may be cut off where more follows.
  fileprivate func isText(in encoding: TextEncoding, isWhole: Bool) -> Bool {
    guard let transcoder = try? Transcoder(from: encoding, of: "") else { return false }
    var text: [UInt8] = []
    let read = transcoder.transcode(self, isLast: isWhole, to: &text)
    return count - read < 4 && String(validating: text, as: UTF8.self) != nil
  }

  /// How surprising the characters beyond ASCII are together; `surprise` tells how much that at a
  /// place is, and of how many bytes it is.
  fileprivate func surprise(
    _ surprise: (borrowing Span<UInt8>, Int) -> (amount: Int, length: Int)
  ) -> Int {
    var sum = 0
    var place = 0
    while place < count {
      if self[place] < 0x80 {
        place += 1
      } else {
        let (amount, length) = surprise(self, place)
        sum += amount
        place += length
      }
    }
    return sum
  }

  private func byte(_ place: Int) -> UInt8 { indices.contains(place) ? self[place] : 0 }
}

// The surprise of a character is the negative natural logarithm of about how often it is met.
extension Span<UInt8> {
  /// The first level of GB 2312 has the 3,755 characters of daily use, the second 3,008 others; the
  /// rest of GB18030 is met seldom.
  fileprivate func surpriseInGB18030(at place: Int) -> (amount: Int, length: Int) {
    switch (self[place], byte(place + 1)) {
    case (0xB0...0xD7, 0xA1...0xFE), (0xA1...0xA3, 0xA1...0xFE): (8, 2)
    case (0xD8...0xF7, 0xA1...0xFE): (11, 2)
    case (_, 0x30...0x39): (18, 4)
    default: (15, 2)
    }
  }

  /// The first level of Big5 has the 5,401 characters of daily use, the second 7,652 others.
  fileprivate func surpriseInBig5(at place: Int) -> (amount: Int, length: Int) {
    switch (self[place], byte(place + 1)) {
    case (0xA1...0xC6, 0x40...0x7E), (0xA1...0xC6, 0xA1...0xFE): (8, 2)
    case (0xC9...0xF9, 0x40...0x7E), (0xC9...0xF9, 0xA1...0xFE): (12, 2)
    default: (15, 2)
    }
  }

  /// A letter with an accent or a mark of punctuation stands among ASCII; two together are seldom,
  /// and three hardly met.
  fileprivate func surpriseInWindows1252(at place: Int) -> (amount: Int, length: Int) {
    let isUsual: Bool =
      switch self[place] {
      case 0xD7, 0xF7: false
      case 0xC0...0xFF, 0x80, 0x82, 0x84...0x85, 0x8A, 0x8C, 0x8E, 0x91...0x97, 0x9A, 0x9C, 0x9E:
        true
      case 0xA0, 0xA1, 0xA7, 0xAA, 0xAB, 0xB0, 0xB4, 0xB7, 0xBA, 0xBB, 0xBF: true
      default: false
      }
    let neighbours = [place - 1, place + 1].count { byte($0) >= 0x80 }
    return (isUsual ? [4, 7, 10][neighbours] : 10, 1)
  }
}

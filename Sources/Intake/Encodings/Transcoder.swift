import Glibc

/// Turns text of another encoding into UTF-8, a piece after another.
///
/// Bytes that stand for no character there become bytes that are none in UTF-8 either, so that the
/// record in which they stand is found and kept out like any other of wrong bytes.
final class Transcoder {
  private let converter: iconv_t
  /// How many bytes a character has at least.
  private let unit: Int

  init(from encoding: TextEncoding, of input: String) throws(IntakeError) {
    converter = iconv_open("UTF-8", encoding.label)
    unit = encoding.label.hasPrefix("UTF-16") ? 2 : 1
    if converter == iconv_t(bitPattern: -1) {
      throw IntakeError(
        .unreadable, input: input, cause: "this system cannot read \(encoding.name)")
    }
  }

  deinit {
    if converter != iconv_t(bitPattern: -1) { iconv_close(converter) }
  }

  /// Adds the text of `bytes` to `text` and gives how many of them are read; what begins there and
  /// ends in the next piece is left, unless it is the last.
  func transcode(_ bytes: Span<UInt8>, isLast: Bool, to text: inout [UInt8]) -> Int {
    var done = 0
    while done < bytes.count {
      let (read, failure) = convert(bytes.extracting(done...), to: &text)
      done += read
      switch failure {
      case nil, E2BIG: continue
      case EINVAL where !isLast: return done
      default:
        // No character: a byte that begins none in UTF-8, nor goes on with one.
        text.append(unit == 1 && bytes[done] >= 0x80 ? bytes[done] : 0xFF)
        done = min(done + unit, bytes.count)
      }
    }
    return done
  }

  /// Converts as much as there is room for at once; with the error number where it stopped.
  private func convert(_ bytes: Span<UInt8>, to text: inout [UInt8]) -> (Int, CInt?) {
    // No character takes more than two bytes of UTF-8 for each of its own, but for a few symbols.
    let room = min(bytes.count, 64 << 10) * 2 + 16
    let start = text.count
    var read = 0
    var failure: CInt?
    text.append(contentsOf: repeatElement(0, count: room))
    var written = 0
    text.withUnsafeMutableBytes { text in
      bytes.withUnsafeBytes { bytes in
        var from = UnsafeMutablePointer(
          mutating: bytes.baseAddress?.assumingMemoryBound(to: CChar.self))
        var fromLeft = bytes.count
        var to = text.baseAddress.map { $0 + start }?.assumingMemoryBound(to: CChar.self)
        var toLeft = room
        let status = iconv(converter, &from, &fromLeft, &to, &toLeft)
        if status == Int(bitPattern: UInt.max) { failure = errno }
        read = bytes.count - fromLeft
        written = room - toLeft
      }
    }
    text.removeLast(room - written)
    return (read, failure)
  }
}

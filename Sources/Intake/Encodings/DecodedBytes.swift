/// The text of a file in UTF-8, whatever encoding the file has.
final class DecodedBytes: TextSource {
  /// How much of a file is looked at to tell its encoding.
  private static let sample = 64 << 10

  /// What the file is read as; where that is undecided it is read as UTF-8.
  let encoding: EncodingGuess
  private let bytes: InputBytes
  private let transcoder: Transcoder?
  /// Bytes that are read and not handed on.
  private var raw: [UInt8] = []
  private var isAtEnd: Bool
  /// Text that is not handed on, from `next`.
  private var text: [UInt8] = []
  private var next = 0

  /// Reads as far as tells the encoding, unless that is given; what is neither marked nor UTF-8
  /// has the `usual` one.
  init(
    _ source: InputBytes, encoding given: TextEncoding? = nil, usual: TextEncoding? = nil
  ) throws(IntakeError) {
    let (sample, isWhole) = try Self.piece(after: [], source)
    encoding =
      given.map(EncodingGuess.known)
      ?? EncodingGuess(sample.span, isWhole: isWhole, usual: usual)
    isAtEnd = isWhole
    if case .known(let other) = encoding, other != .utf8 {
      transcoder = try Transcoder(from: other, of: source.name)
      raw = sample
    } else {
      transcoder = nil
      text = sample
    }
    bytes = source
  }

  /// The file where its bytes are the text.
  var plainFile: InputBytes? {
    transcoder == nil && encoding == .known(.utf8) && bytes.regularDescriptor != nil ? bytes : nil
  }

  var name: String { bytes.name }
  var rowNumbers: RowNumbers? { nil }

  func confirmUnchanged() throws(IntakeError) { try bytes.confirmUnchanged() }

  func read(into room: UnsafeMutableRawBufferPointer) throws(IntakeError) -> Int {
    while next == text.count {
      if transcoder == nil { return try bytes.read(into: room) }
      if raw.isEmpty && isAtEnd { return 0 }
      try transcodeMore()
    }
    let count = min(room.count, text.count - next)
    room.copyBytes(from: text[next..<next + count])
    next += count
    return count
  }

  private func transcodeMore() throws(IntakeError) {
    var text: [UInt8] = []
    let raw = raw
    let count = transcoder?.transcode(raw.span, isLast: isAtEnd, to: &text) ?? raw.count
    self.text = text
    next = 0
    let rest = Array(raw[count...])
    if isAtEnd {
      self.raw = rest
    } else {
      (self.raw, isAtEnd) = try Self.piece(after: rest, bytes)
    }
  }

  /// The next bytes of the file behind those kept, and whether they are the last.
  private static func piece(
    after kept: [UInt8], _ bytes: InputBytes
  ) throws(IntakeError) -> ([UInt8], isLast: Bool) {
    var piece = kept
    piece.append(contentsOf: repeatElement(0, count: sample))
    var count = kept.count
    while count < piece.count {
      var failure: IntakeError?
      var got = 0
      piece.withUnsafeMutableBytes { room in
        do throws(IntakeError) {
          got = try bytes.read(into: UnsafeMutableRawBufferPointer(rebasing: room[count...]))
        } catch {
          failure = error
        }
      }
      if let failure { throw failure }
      if got == 0 { break }
      count += got
    }
    let isLast = count < piece.count
    piece.removeLast(piece.count - count)
    return (piece, isLast)
  }
}

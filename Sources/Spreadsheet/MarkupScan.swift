import Glibc

/// A look at an XML part, piece by piece: do its elements close one another to the last, and how
/// many rows and cells are among them?
///
/// It holds for markup that escapes `>` in attributes, as libxlsxwriter's does.
struct MarkupScan {
  private(set) var rows = 0
  private(set) var cells = 0
  /// Codes of the names of the elements that are open.
  private var open: [UInt64] = []
  private var isComplete = false
  private var flaw: String?
  /// The beginning of a tag that the last piece cut.
  private var rest: [UInt8] = []

  private let row = code(of: "row".utf8)
  private let cell = code(of: "c".utf8)

  mutating func read(_ piece: UnsafeBufferPointer<UInt8>) {
    if rest.isEmpty {
      rest = Array(piece[readTags(piece)...])
    } else {
      rest += piece
      let joined = rest
      joined.withUnsafeBufferPointer { rest = Array($0[readTags($0)...]) }
    }
  }

  /// What is wrong with the part, read to its end, or nil.
  mutating func finish() -> String? {
    if let flaw { return flaw }
    if isComplete && rest.isEmpty { return nil }
    return "ends before the end of its markup"
  }

  /// Reads all whole tags and gives the place of the first that is not whole.
  private mutating func readTags(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    var position = 0
    while let start = find("<", in: base, position, bytes.count) {
      guard let end = find(">", in: base, start + 1, bytes.count) else { return start }
      if end > start + 1 {
        readTag(UnsafeBufferPointer(start: base + start + 1, count: end - start - 1))
      } else {
        flaw = "holds an empty tag"
      }
      position = end + 1
    }
    return bytes.count
  }

  private func find(
    _ character: UnicodeScalar, in base: UnsafePointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    guard let found = memchr(base + start, Int32(character.value), end - start) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Reads what stands between `<` and `>`; it is not empty.
  private mutating func readTag(_ tag: UnsafeBufferPointer<UInt8>) {
    switch tag[0] {
    case UInt8(ascii: "?"), UInt8(ascii: "!"):
      return
    case UInt8(ascii: "/"):
      let name = UnsafeBufferPointer(rebasing: tag[1...])
      if open.popLast() != Self.code(of: name) { flaw = "has tags that do not match" }
      isComplete = open.isEmpty
    default:
      if isComplete { flaw = "goes on after its last element" }
      let code = Self.code(of: tag)
      if code == row { rows += 1 }
      if code == cell { cells += 1 }
      if tag[tag.count - 1] != UInt8(ascii: "/") {
        open.append(code)
      } else if open.isEmpty {
        isComplete = true
      }
    }
  }

  /// A number for the name that a tag starts with.
  private static func code(of tag: some Sequence<UInt8>) -> UInt64 {
    var code: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in tag {
      if byte <= 0x20 || byte == UInt8(ascii: "/") { break }
      code = (code ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return code
  }
}

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

  private let row = "row".utf8.reduce(noName, code)
  private let cell = "c".utf8.reduce(noName, code)

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
    var position = 0
    while let start = find("<", in: bytes, from: position) {
      let isEnd = start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: "/")
      let name = Self.name(in: bytes, from: isEnd ? start + 2 : start + 1)
      guard let end = find(">", in: bytes, from: name.end) else { return start }
      if end == start + 1 {
        flaw = "holds an empty tag"
      } else if isEnd {
        if open.popLast() != name.code { flaw = "has tags that do not match" }
        isComplete = open.isEmpty
      } else {
        readTag(bytes[(start + 1)..<end], named: name.code)
      }
      position = end + 1
    }
    return bytes.count
  }

  private func find(
    _ character: UnicodeScalar, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    guard start < bytes.count, let base = bytes.baseAddress else { return nil }
    // A name is mostly followed at once by what is sought.
    if bytes[start] == UInt8(ascii: character) { return start }
    guard let found = memchr(base + start, Int32(character.value), bytes.count - start) else {
      return nil
    }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Reads what stands between `<` and `>`; it is not empty and begins no end tag.
  private mutating func readTag(_ tag: Slice<UnsafeBufferPointer<UInt8>>, named code: UInt64) {
    let first = tag[tag.startIndex]
    if first == UInt8(ascii: "?") || first == UInt8(ascii: "!") { return }
    if isComplete { flaw = "goes on after its last element" }
    if code == row { rows += 1 }
    if code == cell { cells += 1 }
    if tag[tag.endIndex - 1] != UInt8(ascii: "/") {
      open.append(code)
    } else if open.isEmpty {
      isComplete = true
    }
  }

  private static let noName: UInt64 = 0xcbf2_9ce4_8422_2325

  private static func code(of name: UInt64, followedBy byte: UInt8) -> UInt64 {
    (name ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// The name that begins at a place: a number for it, and where it ends.
  private static func name(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (code: UInt64, end: Int) {
    var code = noName
    var end = start
    while end < bytes.count, isInName(bytes[end]) {
      code = self.code(of: code, followedBy: bytes[end])
      end += 1
    }
    return (code, end)
  }

  private static func isInName(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != UInt8(ascii: "/") && byte != UInt8(ascii: ">")
  }
}

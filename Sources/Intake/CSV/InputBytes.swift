import Glibc

/// Where bytes come from: a file, an open descriptor (a pipe, standard input) or memory.
final class InputBytes: TextSource {
  let name: String
  private let file: OpenFile?
  private let descriptor: CInt?
  private let path: String?
  private let before: FileState?
  private let memory: [UInt8]
  private let longestRead: Int
  private var position = 0

  var rowNumbers: RowNumbers? { nil }

  /// Opens the file at `path`, which messages call by another name if one is given.
  convenience init(path: String, name: String? = nil) throws(IntakeError) {
    self.init(name: name ?? path, path: path, file: try OpenFile(path: path, name: name))
  }

  /// Takes over `descriptor`, which is closed at the end.
  convenience init(name: String, descriptor: CInt) {
    self.init(name: name, path: nil, file: OpenFile(descriptor: descriptor))
  }

  /// Bytes in memory, handed out at most `longestRead` at a time.
  init(name: String, bytes: [UInt8], longestRead: Int = .max) {
    self.name = name
    self.longestRead = max(1, longestRead)
    memory = bytes
    file = nil
    descriptor = nil
    path = nil
    before = nil
  }

  private init(name: String, path: String?, file: consuming OpenFile) {
    self.name = name
    self.path = path
    descriptor = file.descriptor
    before = FileState(descriptor: file.descriptor)
    self.file = consume file
    memory = []
    longestRead = .max
  }

  func read(into room: UnsafeMutableRawBufferPointer) throws(IntakeError) -> Int {
    guard let descriptor else { return readMemory(into: room) }
    while true {
      let count = Glibc.read(descriptor, room.baseAddress, room.count)
      if count >= 0 {
        position += count
        return count
      }
      if errno != EINTR { throw IntakeError(input: name, errno: errno) }
    }
  }

  func confirmUnchanged() throws(IntakeError) {
    guard let descriptor, let before, before.isRegularFile else { return }
    let changed =
      before.size != position || FileState(descriptor: descriptor) != before
      || path.map { FileState(path: $0) != before } == true
    if changed { throw IntakeError(changed: name) }
  }

  /// Whether it can be read again: not where it comes from a pipe.
  var isRewindable: Bool { descriptor == nil || before?.isRegularFile == true }

  /// The descriptor of a regular file, of which any part can be read at any time.
  var regularDescriptor: CInt? { before?.isRegularFile == true ? descriptor : nil }

  /// The bytes of a regular file when it was opened.
  var size: Int { before?.size ?? 0 }

  /// Notes that all bytes were read by others.
  func readByOthers() { position = size }

  /// Goes back to the first byte. What is read twice must not change in between, which
  /// `confirmUnchanged` tells after the last reading.
  func rewind() throws(IntakeError) {
    precondition(isRewindable, "a pipe is read once")
    if let descriptor, lseek(descriptor, 0, SEEK_SET) < 0 {
      throw IntakeError(input: name, errno: errno)
    }
    position = 0
  }

  /// All that is left to read, of a file that did not change meanwhile; nil if it is more than
  /// `limit` bytes.
  func readAll(limit: Int) throws(IntakeError) -> [UInt8]? {
    let expected = descriptor == nil ? memory.count : before?.size ?? 0
    if expected > limit { return nil }
    var bytes: [UInt8] = []
    var count = 0
    while true {
      if count > limit { return nil }
      if count == bytes.count {
        let room = max(expected + 1 - count, count, 64 << 10)
        bytes.append(contentsOf: repeatElement(0, count: room))
      }
      let got = try read(into: &bytes, from: count)
      if got == 0 { break }
      count += got
    }
    try confirmUnchanged()
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  private func readMemory(into room: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(room.count, memory.count - position, longestRead)
    room.copyBytes(from: memory[position..<position + count])
    position += count
    return count
  }
}

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

  /// Opens the file at `path`.
  convenience init(path: String) throws(IntakeError) {
    self.init(name: path, path: path, file: try OpenFile(path: path))
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
    if changed { throw IntakeError(.changedWhileRead, input: name, cause: "it changed while read") }
  }

  private func readMemory(into room: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(room.count, memory.count - position, longestRead)
    room.copyBytes(from: memory[position..<position + count])
    position += count
    return count
  }
}

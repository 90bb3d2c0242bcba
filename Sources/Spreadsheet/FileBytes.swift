import Glibc

/// All bytes of a file.
func readFile(at path: String) throws(SpreadsheetError) -> [UInt8] {
  let file = open(path, O_RDONLY | O_CLOEXEC)
  var number = errno
  defer { if file >= 0 { close(file) } }
  var status = stat()
  if file >= 0 && fstat(file, &status) == 0 {
    let size = Int(status.st_size)
    var filled = 0
    number = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while filled < size {
        let length = read(file, buffer.baseAddress?.advanced(by: filled), size - filled)
        if length < 0 && errno == EINTR { continue }
        if length < 0 { number = errno }
        if length <= 0 { break }
        filled += length
      }
      count = filled
    }
    if number == 0 { return bytes }
  }
  throw SpreadsheetError(.notTransferred, .read, path, systemMessage(number), systemError: number)
}

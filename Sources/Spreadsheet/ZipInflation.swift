import CZlib

extension ZipArchive {
  /// Bytes that are unpacked at once.
  private static let pieceSize = 65_536

  /// Unpacks an entry piece by piece and checks its length and checksum.
  func inflate(
    _ entry: Entry, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) throws(Damage) {
    let range = try packedRange(of: entry)
    var size = 0
    var checksum = crc32(0, nil, 0)
    let isWhole = bytes.withUnsafeBufferPointer { bytes in
      let packed = UnsafeBufferPointer(rebasing: bytes[range])
      func read(_ piece: UnsafeBufferPointer<UInt8>) {
        size += piece.count
        checksum = crc32(checksum, piece.baseAddress, uInt(piece.count))
        body(piece)
      }
      if entry.isDeflated { return Self.inflate(packed, read) }
      read(packed)
      return true
    }
    guard isWhole, size == entry.size, UInt32(checksum) == entry.checksum else {
      throw Damage(reason: "part '\(entry.name)' is not what was packed")
    }
  }

  /// Unpacks a stream of deflate; false if it is broken, too short or too long.
  private static func inflate(
    _ packed: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) -> Bool {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    guard inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, size) == Z_OK else { return false }
    defer { inflateEnd(&stream) }
    stream.next_in = UnsafeMutablePointer(mutating: packed.baseAddress)
    stream.avail_in = uInt(packed.count)
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: pieceSize) { piece in
      var status = Z_OK
      while status == Z_OK {
        stream.next_out = piece.baseAddress
        stream.avail_out = uInt(pieceSize)
        status = CZlib.inflate(&stream, Z_NO_FLUSH)
        body(UnsafeBufferPointer(rebasing: piece[..<(pieceSize - Int(stream.avail_out))]))
      }
      return status == Z_STREAM_END && stream.avail_in == 0
    }
  }
}

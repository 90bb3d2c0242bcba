import CZlib

extension ZipArchive {
  /// Bytes that are unpacked at once.
  private static let pieceSize = 65_536

  /// The same archive, which holds its contents for who reads them next: as long as they are no more
  /// than so many bytes.
  package func unpacked(upTo limit: Int) throws(Damage) -> ZipArchive {
    guard entries.reduce(0, { $0 + min($1.size, limit + 1) }) <= limit else { return self }
    var archive = self
    for entry in entries { archive.held[entry.offset] = try contents(of: entry) }
    return archive
  }

  /// Unpacks an entry piece by piece and checks its length and checksum.
  package func inflate(
    _ entry: ZipEntry, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) throws(Damage) {
    try unpack(
      entry,
      whileWanted: { piece in
        body(piece)
        return true
      })
  }

  /// Unpacks an entry piece by piece until its end or until the body has enough of it; checks the
  /// length and the checksum of what is unpacked whole.
  package func unpack(
    _ entry: ZipEntry, whileWanted body: (UnsafeBufferPointer<UInt8>) -> Bool
  ) throws(Damage) {
    if let contents = held[entry.offset] {
      _ = contents.withUnsafeBufferPointer(body)
      return
    }
    let range = try packedRange(of: entry)
    var size = 0
    var checksum = crc32(0, nil, 0)
    var isWanted = true
    let isWhole = bytes.withUnsafeBufferPointer { bytes in
      let packed = UnsafeBufferPointer(rebasing: bytes[range])
      func read(_ piece: UnsafeBufferPointer<UInt8>) -> Bool {
        size += piece.count
        if size > entry.size { return false }
        checksum = crc32(checksum, piece.baseAddress, uInt(piece.count))
        isWanted = body(piece)
        return isWanted
      }
      if entry.isDeflated { return Self.inflate(packed, size: entry.size, read) }
      _ = read(packed)
      return true
    }
    if !isWanted { return }
    guard isWhole, size == entry.size, UInt32(checksum) == entry.checksum else {
      throw Damage(reason: "part '\(entry.name)' is not what was packed", part: entry.name)
    }
  }

  /// All bytes of an entry.
  package func contents(of entry: ZipEntry) throws(Damage) -> [UInt8] {
    var contents: [UInt8] = []
    contents.reserveCapacity(min(entry.size, Self.pieceSize))
    try inflate(entry) { contents += $0 }
    return contents
  }

  /// Unpacks a stream of deflate; false if it is broken, too short, too long or no longer wanted.
  private static func inflate(
    _ packed: UnsafeBufferPointer<UInt8>, size: Int,
    _ body: (UnsafeBufferPointer<UInt8>) -> Bool
  ) -> Bool {
    var stream = z_stream()
    let form = Int32(MemoryLayout<z_stream>.size)
    guard inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, form) == Z_OK else { return false }
    defer { inflateEnd(&stream) }
    stream.next_in = UnsafeMutablePointer(mutating: packed.baseAddress)
    stream.avail_in = uInt(packed.count)
    // What fits into one piece needs no memory of the pieces before.
    let flush = size <= pieceSize ? Z_FINISH : Z_NO_FLUSH
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: pieceSize) { piece in
      var status = Z_OK
      while status == Z_OK {
        stream.next_out = piece.baseAddress
        stream.avail_out = uInt(pieceSize)
        status = CZlib.inflate(&stream, flush)
        let filled = pieceSize - Int(stream.avail_out)
        guard body(UnsafeBufferPointer(rebasing: piece[..<filled])) else { return false }
      }
      return status == Z_STREAM_END && stream.avail_in == 0
    }
  }
}

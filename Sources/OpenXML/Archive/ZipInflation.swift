extension ZipArchive {
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
    let stream = try ZipStream(entry, of: self)
    while let piece = try stream.next(), body(piece) {}
  }

  /// All bytes of an entry.
  package func contents(of entry: ZipEntry) throws(Damage) -> [UInt8] {
    var contents: [UInt8] = []
    contents.reserveCapacity(min(entry.size, ZipStream.pieceSize))
    try inflate(entry) { contents += $0 }
    return contents
  }
}

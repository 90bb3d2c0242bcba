import CZlib

/// The contents of an entry on their way out of the archive, a piece at a time.
final class ZipStream {
  /// Bytes that are unpacked at once.
  static let pieceSize = 65_536

  private let bytes: ArchiveBytes
  private let entry: ZipEntry
  /// What is packed still, and not yet at hand.
  private var rest: Range<Int>
  private let packed: UnsafeMutableBufferPointer<UInt8>
  private let piece: UnsafeMutableBufferPointer<UInt8>
  /// Inflation remembers where its state stands, which therefore may not move.
  private let state: UnsafeMutablePointer<z_stream>
  private var size = 0
  private var checksum = crc32(0, nil, 0)
  private var isAtEnd = false

  init(_ entry: ZipEntry, of archive: ZipArchive) throws(Damage) {
    self.entry = entry
    bytes = archive.source
    rest = try archive.packedRange(of: entry)
    packed = .allocate(capacity: max(1, min(rest.count, Self.pieceSize)))
    piece = .allocate(capacity: min(entry.size, Self.pieceSize - 1) + 1)
    state = .allocate(capacity: 1)
    state.initialize(to: z_stream())
    let form = Int32(MemoryLayout<z_stream>.size)
    if inflateInit2_(state, -MAX_WBITS, ZLIB_VERSION, form) != Z_OK { throw damage }
  }

  deinit {
    inflateEnd(state)
    state.deallocate()
    piece.deallocate()
    packed.deallocate()
  }

  /// The next piece, which lasts until the one after it is asked for; nil at the end, by which the
  /// length and the checksum are found right.
  func next() throws(Damage) -> UnsafeBufferPointer<UInt8>? {
    if isAtEnd { return nil }
    let count = try entry.isDeflated ? inflate() : copy()
    let filled = UnsafeBufferPointer(rebasing: piece[..<count])
    size += count
    checksum = crc32(checksum, filled.baseAddress, uInt(count))
    if size > entry.size { throw damage }
    if isAtEnd, size != entry.size || UInt32(checksum) != entry.checksum { throw damage }
    return count == 0 ? nil : filled
  }

  private var damage: Damage {
    Damage(reason: "part '\(entry.name)' is not what was packed", part: entry.name)
  }

  /// Copies what was never packed.
  private func copy() throws(Damage) -> Int {
    let count = min(piece.count, rest.count)
    try bytes.copy(
      from: rest.lowerBound, into: UnsafeMutableBufferPointer(rebasing: piece[..<count]))
    rest = rest.dropFirst(count)
    isAtEnd = rest.isEmpty
    return count
  }

  private func inflate() throws(Damage) -> Int {
    state.pointee.next_out = piece.baseAddress
    state.pointee.avail_out = uInt(piece.count)
    while state.pointee.avail_out > 0, !isAtEnd {
      if state.pointee.avail_in == 0, !rest.isEmpty { try refill() }
      // What fits into one piece needs no memory of the pieces before.
      let isOnePiece = rest.isEmpty && size == 0 && entry.size < piece.count
      switch CZlib.inflate(state, isOnePiece ? Z_FINISH : Z_NO_FLUSH) {
      case Z_OK: break
      case Z_STREAM_END where state.pointee.avail_in == 0 && rest.isEmpty: isAtEnd = true
      default: throw damage
      }
    }
    return piece.count - Int(state.pointee.avail_out)
  }

  private func refill() throws(Damage) {
    let count = min(packed.count, rest.count)
    try bytes.copy(
      from: rest.lowerBound, into: UnsafeMutableBufferPointer(rebasing: packed[..<count]))
    rest = rest.dropFirst(count)
    state.pointee.next_in = packed.baseAddress
    state.pointee.avail_in = uInt(count)
  }
}

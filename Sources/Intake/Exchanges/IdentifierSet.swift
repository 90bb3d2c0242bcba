import CSeparators
import Register

/// The identifiers seen so far, by fingerprint, with the line of the first record that bears each.
///
/// Identifiers that differ in nothing but a last digit stand together in 64 bytes, so that registers
/// which count their records take 7 to 15 bytes for each, and others 72 to 144, as far as the arrays
/// have grown ahead. Of what is read nothing else is kept for every exchange.
struct IdentifierSet {
  /// Identifiers with all bytes but a last digit in common, and the one without that digit.
  private struct Family {
    let key: Fingerprint
    /// The position of the first record by last digit, then of the one without; 0 where none is.
    var positions = InlineArray<11, UInt32>(repeating: 0)
  }

  private var families: [Family] = []
  /// One more than an index of `families`, by hash; 0 in an empty slot.
  private var slots = [UInt32](repeating: 0, count: 1 << 10)
  /// The family of the identifier before, apart from the others for as long as its own come; its
  /// place there holds nothing new meanwhile.
  private var latest = Family(key: Fingerprint())
  /// Its index; negative where there is none yet.
  private var latestFamily = -1
  /// The stem of that family, if it was read from a cell.
  private var latestStem = CSVCell.Prefix()
  /// Whether the identifier before was the first of another family than the one before that.
  private(set) var hasTurned = false
  /// The files in order, each with the position before its first line.
  private var files: [(file: Int, base: Int)] = []
  private var latestFile = -1
  private var base = 0
  private var lastPosition = 0

  /// The first record of that identifier; nil, and remembered, where this one is the first.
  ///
  /// Lines of a file come in order. Of what stands behind the first 4,294,967,295 lines of all
  /// files only the last of these lines is known.
  mutating func insert(_ id: CSVCell, at origin: Origin) -> Origin? {
    if origin.file != latestFile { begin(origin.file) }
    return insert(id, line: origin.line).map(place)
  }

  /// The position of the first record of that identifier in the latest file; nil, and remembered,
  /// where this one is the first.
  @inline(__always)
  private mutating func insert(_ id: CSVCell, line: Int) -> UInt32? {
    let digit = id.isEmpty ? Self.noDigit : Self.digit(id[id.count &- 1])
    let stem = Self.stem(id, digit)
    hasTurned = !stem.hasSameBytes(as: latestStem)
    if hasTurned {
      turn(to: Fingerprint(stem))
      latestStem = stem.prefix
    }
    return insert(digit, line: line)
  }

  /// Remembers the identifiers of rows from one on, as far as they are plain and new, and returns
  /// the first row that is in doubt, or whose identifier is not both.
  mutating func insert(
    _ ids: CSVColumn, from first: Int, of file: Int, _ isDoubtful: Span<Bool>
  ) -> Int {
    if file != latestFile { begin(file) }
    let isDoubtful = isDoubtful.extracting(0..<ids.count)
    for row in first..<ids.count {
      guard !isDoubtful[row], let id = ids[row], Self.isPlain(id),
        insert(id, line: ids.line(row)) == nil
      else { return row }
      // What an identifier some rows on needs is brought near.
      if hasTurned, row &+ 32 < ids.count, let next = ids[row &+ 32] { prepare(next) }
    }
    return ids.count
  }

  /// Whether a cell holds an identifier as it is compared.
  @inline(__always)
  static func isPlain(_ id: CSVCell?) -> Bool {
    guard let id else { return false }
    return !id.isEmpty && !id.hasOuterBlank
  }

  mutating func insert(_ id: Span<UInt8>, at origin: Origin) -> Origin? {
    let digit = id.isEmpty ? Self.noDigit : Self.digit(id[id.count - 1])
    let stem = digit == Self.noDigit ? id : id.extracting(0..<id.count - 1)
    turn(to: Fingerprint(stem))
    latestStem = CSVCell.Prefix()
    if origin.file != latestFile { begin(origin.file) }
    return insert(digit, line: origin.line).map(place)
  }

  /// Has the place of an identifier that is inserted soon brought near.
  func prepare(_ id: CSVCell) {
    let digit = id.isEmpty ? Self.noDigit : Self.digit(id[id.count &- 1])
    let slot = start(Fingerprint(Self.stem(id, digit)))
    slots.span.extracting(slot..<slot + 1).withUnsafeBufferPointer {
      words_prefetch($0.baseAddress)
    }
  }

  private static let noDigit = 10

  @inline(__always)
  private static func digit(_ byte: UInt8) -> Int {
    let digit = byte &- UInt8(ascii: "0")
    return digit < 10 ? Int(digit) : noDigit
  }

  @inline(__always)
  @_lifetime(copy id)
  private static func stem(_ id: CSVCell, _ digit: Int) -> CSVCell {
    digit == noDigit ? id : id.extracting(0..<id.count &- 1)
  }

  @inline(__always)
  private mutating func insert(_ digit: Int, line: Int) -> UInt32? {
    lastPosition = base &+ line
    let first = latest.positions[digit]
    if first > 0 { return first }
    latest.positions[digit] = UInt32(clamping: lastPosition)
    return nil
  }

  private mutating func begin(_ file: Int) {
    (latestFile, base) = (file, lastPosition)
    files.append((file, base))
  }

  private func place(_ position: UInt32) -> Origin {
    let first = files.last { $0.base < position } ?? (0, 0)
    return Origin(file: first.file, line: Int(position) - first.base)
  }

  /// Puts the latest family back in its place and takes that of a key from its own.
  private mutating func turn(to key: Fingerprint) {
    if latestFamily >= 0 { families[latestFamily] = latest }
    latestFamily = find(key)
    latest = families[latestFamily]
  }

  /// The family of that key; a new one where there is none.
  private mutating func find(_ key: Fingerprint) -> Int {
    if (families.count + 1) * 2 > slots.count { grow() }
    var slot = start(key)
    while slots[slot] > 0 {
      let family = Int(slots[slot]) - 1
      if families[family].key == key { return family }
      slot = (slot + 1) & (slots.count - 1)
    }
    families.append(Family(key: key))
    slots[slot] = UInt32(families.count)
    return families.count - 1
  }

  private func start(_ key: Fingerprint) -> Int {
    Int(truncatingIfNeeded: key.low >> UInt64(64 - slots.count.trailingZeroBitCount))
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (number, family) in families.enumerated() {
      var slot = start(family.key)
      while slots[slot] > 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number + 1)
    }
  }
}

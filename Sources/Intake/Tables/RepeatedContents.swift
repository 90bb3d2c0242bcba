import Register

/// Records without identifiers of their own, in the files of one folder: one that another file has
/// already is the same, as in last year's file beside this year's.
///
/// Of records that are equal within one file each may stand for itself, so that a file repeats as
/// many of them as any file before it has. The sheets of a workbook are one file.
///
/// | first file | second file | the second file has                |
/// |------------|-------------|------------------------------------|
/// | a, b       | a, c        | one that is repeated, one of its own|
/// | a, a       | a, a, a     | two that are repeated, one of its own|
struct RepeatedContents {
  /// The records of one content.
  private struct Equals {
    var first: Origin
    /// The most that any file before the latest has.
    var most: UInt32 = 0
    /// The index of the first entry of that file.
    var latest: Int
    /// Those of the latest file.
    var count: UInt32 = 1
  }

  private struct Key: Hashable {
    let folder: String
    let content: Fingerprint
  }

  /// The records of a file that another has already.
  private struct Repeated {
    var count = 0
    var first: Origin
    var line: Int
  }

  private var contents: [Key: Equals] = [:]
  private var repeated: [[Int]: Repeated] = [:]
  /// The records that are equal to one of their own file, with that.
  private var doubtful: [(record: Origin, first: Origin)] = []

  /// Whether a file before has the record; the files of a folder come one after the other.
  mutating func repeats(
    _ record: RecordDecoder, in schema: TableSchema, _ folder: String, document: Int
  ) -> Bool {
    // Two records of one pair of places are held against each other in any case.
    if record.isRejected || schema.name == TableSchema.partnerships.name { return false }
    let key = Key(folder: folder, content: record.content(in: schema))
    guard var equals = contents[key] else {
      contents[key] = Equals(first: record.origin, latest: document)
      return false
    }
    defer { contents[key] = equals }
    if equals.latest == document {
      equals.count += 1
    } else {
      equals.most = max(equals.most, equals.count)
      (equals.latest, equals.count) = (document, 1)
    }
    if equals.count <= equals.most {
      add(record.origin, of: equals.first)
      return true
    }
    if equals.count > 1, schema.name != TableSchema.exchanges.name, doubtful.count < 1_000 {
      doubtful.append((record.origin, equals.first))
    }
    return false
  }

  /// Counts a record that another file of its folder has.
  mutating func add(_ record: Origin, of first: Origin) {
    repeated[[record.file, first.file], default: Repeated(first: first, line: record.line)].count +=
      1
  }

  /// What was repeated is told, and is not to be told again.
  mutating func forgetRepeated() {
    repeated = [:]
    doubtful = []
  }

  /// What two files have in common, told once for the two, and what one has several times.
  func findings(in register: Register) -> [Finding] {
    let common = repeated.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { files, equal in
      Finding.repetition(
        equal.count, at: Origin(file: files[0], line: equal.line), of: equal.first, in: register)
    }
    let several = doubtful.map { record, first in
      Finding(
        .warning, "record-may-be-repeated", at: record,
        "the record is equal to the one at \(register.place(of: first)); both are counted",
        repair: "take one out if they are of the same")
    }
    return common + several
  }
}

extension Finding {
  /// So many records of one file say the same as ones of another; the first two are named.
  static func repetition(
    _ count: Int, at origin: Origin, of first: Origin, in register: Register
  ) -> Finding {
    let what =
      count == 1
      ? "the record says the same as the one at \(register.place(of: first)); it is counted once"
      : "\(count) records say the same as ones of '\(register.files[first.file].path)', this one as "
        + "that in line \(first.line); each is counted once"
    return Finding(
      .warning, "record-is-repeated", at: origin, what,
      repair: origin.file == first.file ? "take one out" : "keep each record in one file")
  }
}

extension [InputFile] {
  /// The index of the first entry of the file that an entry is of: a workbook has one for each of
  /// its sheets.
  func document(of file: Int) -> Int { firstIndex { $0.file == self[file].file } ?? file }
}

extension RecordDecoder {
  /// A fingerprint of what the record states, its identifier and its sources aside.
  func content(in schema: TableSchema) -> Fingerprint {
    var bytes: [UInt8] = []
    for field in schema.fields where field.field != .id && field.field != .source {
      let text = self.bytes(field.field)
      for index in text.indices { bytes.append(text[index]) }
      bytes.append(0x1F)
    }
    return Fingerprint(bytes.span)
  }
}

import Register

/// Records whose identifiers an earlier one of the folder has: those that say nothing else, and
/// those that do. They are exchanges, or held records of one file.
///
/// An exchange is counted as it flows by, so that none can be completed by another: one that states
/// more than the first is different. So it is within one file, which should have but one.
struct RepeatedExchanges {
  struct Pair {
    let record: Origin
    let first: Origin
    let content: Fingerprint

    var isOfOneFile: Bool { record.file == first.file }
  }

  struct Different {
    let pair: Pair
    let id: String
    /// What the table calls one of its records.
    let noun: String
    /// The fields in which it says something else: its text, and that of the first.
    let parts: [(field: Field, text: String, other: String)]
    let column: Int
    let original: String
  }

  private(set) var equal: [Pair] = []
  private(set) var different: [Different] = []

  init(
    _ pairs: [Pair], _ tables: [Int: InputFolder.Table], in inputs: InputSource,
    _ known: KnownNames, of schema: TableSchema = .exchanges
  ) throws(IntakeError) {
    guard !pairs.isEmpty else { return }
    let firsts = try Self.records(Set(pairs.map(\.first)), tables, in: inputs, known) {
      decoder, _ in decoder.content(in: schema)
    }
    equal = pairs.filter { firsts[$0.first] == $0.content }
    let others = pairs.filter { firsts[$0.first] != $0.content }
    guard !others.isEmpty else { return }
    let origins = Set(others.flatMap { [$0.record, $0.first] })
    let records = try Self.records(origins, tables, in: inputs, known) {
      decoder, record in (value: decoder, original: record.original)
    }
    for pair in others {
      guard let record = records[pair.record], let first = records[pair.first] else { continue }
      let parts = Self.parts(record.value, first.value, schema)
      guard let field = parts.first?.field else {
        equal.append(pair)
        continue
      }
      different.append(
        Different(
          pair: pair, id: record.value.text(.id), noun: schema.singular, parts: parts,
          column: record.value.column(of: pair.isOfOneFile ? .id : field),
          original: record.original))
    }
  }

  /// Some records, read again.
  private static func records<Value>(
    _ origins: Set<Origin>, _ tables: [Int: InputFolder.Table], in inputs: InputSource,
    _ known: KnownNames, _ value: (RecordDecoder, borrowing CSVRecord) -> Value
  ) throws(IntakeError) -> [Origin: Value] {
    var records: [Origin: Value] = [:]
    for file in Set(origins.map(\.file)).sorted() {
      guard let table = tables[file] else { continue }
      var source = try OpenTable(table, in: inputs, file: file)
      var decoder = RecordDecoder(map: source.map, known: known, file: file)
      while try source.readBatch() {
        let batch = source.batch
        for index in 0..<batch.count {
          let origin = Origin(file: file, line: batch.line(index))
          guard origins.contains(origin) else { continue }
          decoder.load(batch[index])
          records[origin] = value(decoder, batch[index])
        }
      }
    }
    return records
  }

  /// The fields in which a record says something that the first does not; sources and remarks are
  /// each file's own.
  private static func parts(
    _ record: RecordDecoder, _ first: RecordDecoder, _ schema: TableSchema
  ) -> [(field: Field, text: String, other: String)] {
    schema.fields.map(\.field).compactMap { field in
      let (text, other) = (record.text(field), first.text(field))
      if [.id, .source, .note].contains(field) || text.isEmpty || text == other { return nil }
      let known = record.known
      return field.meaning(of: text, known) == field.meaning(of: other, known)
        ? nil : (field, text, other)
    }
  }
}

extension RepeatedExchanges.Different {
  func finding(in register: Register) -> Finding {
    let place = register.place(of: pair.first)
    if pair.isOfOneFile {
      return Finding(
        .error, "duplicate-identifier", at: pair.record, column: column,
        "identifier '\(id)' stands already at \(place)", repair: "give each record its own")
    }
    let words = parts.map { field, text, other in
      other.isEmpty
        ? "'\(field.name)' is '\(text)', but empty at \(place)"
        : "'\(field.name)' is '\(text)', but '\(other)' at \(place)"
    }
    return Finding(
      .error, "differs-between-files", at: pair.record, column: column,
      "\(noun) '\(id)' is described differently: " + words.joined(separator: "; "),
      repair: "make the two alike, or give one another identifier")
  }
}

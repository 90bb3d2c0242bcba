import Register

/// Exchanges that several files of one folder tell of.
extension ExchangeReader {
  /// Whether the table's records have no identifiers of their own, and another such table of its
  /// folder may tell of the same.
  func comparesContents(_ table: InputFolder.Table) -> Bool {
    table.isNumbered
      && tables.values.count { other in
        other.isNumbered && other.schema.name == table.schema.name && other.folder == table.folder
      } > 1
  }

  /// Takes out the rows of which another file has equals.
  mutating func compare(
    _ records: CSVBatch, _ decoder: inout RecordDecoder, counting count: inout InputFile
  ) {
    let document = files.document(of: batch.file)
    for row in 0..<records.count where !isRemoved[row] {
      decoder.load(records[row])
      guard contents.repeats(decoder, in: .exchanges, city ?? "", document: document) else {
        continue
      }
      remove(row)
      count.accepted -= 1
      count.duplicate += 1
    }
  }

  /// Books the records whose identifiers another file has: as rejected where they say something
  /// else.
  mutating func settle(
    _ settled: RepeatedExchanges, in register: Register, _ count: inout InputFile
  ) {
    for pair in settled.equal { contents.add(pair.record, of: pair.first) }
    for different in settled.different {
      let finding = different.finding(in: register)
      made.append(finding)
      rejections.append(
        Rejection(
          origin: finding.origin, check: finding.check, reason: finding.message,
          original: different.original))
      count.duplicate -= 1
      count.rejected += 1
    }
    made += contents.findings(in: register)
    contents.forgetRepeated()
  }
}

package import Register

extension Reading {
  /// The records at these places that can be corrected, file by file; those of a table of
  /// corrections stand there already.
  package func rejectedRows(at origins: Set<Origin>) throws(IntakeError) -> [RejectedRow] {
    var rows: [RejectedRow] = []
    for file in Set(origins.map(\.file)).sorted() {
      guard let table = tables[file], !table.isCorrection else { continue }
      var source = try OpenTable(table, in: inputs, file: file)
      let fields = table.schema.fields.map(\.field).filter { source.map[$0] != nil }
      var decoder = RecordDecoder(map: source.map, known: known, file: file)
      while try source.readBatch() {
        let batch = source.batch
        for index in 0..<batch.count {
          decoder.load(batch[index])
          guard origins.contains(decoder.origin) else { continue }
          let key = RecordKey(path: table.name, text: batch[index].raw)
          rows.append(
            RejectedRow(
              origin: decoder.origin,
              cells: fields.map { ($0.name, decoder.verbatim($0)) },
              key: key.text(line: decoder.origin.line)))
        }
        for (_, rejection) in source.takeRejected() {
          let key = RecordKey(path: table.name, text: rejection.original.utf8Span.span)
          rows.append(
            RejectedRow(
              origin: rejection.origin, original: rejection.original,
              key: key.text(line: rejection.origin.line)))
        }
      }
    }
    return rows
  }
}

package import Register

extension Reading {
  /// The rows of foreign files as they stand there, by the places of the records made of them.
  package func foreignRows(at origins: Set<Origin>) throws(IntakeError) -> [Origin: String] {
    var texts: [Origin: String] = [:]
    for file in Set(origins.map(\.file)).sorted() {
      guard let table = tables[file], table.mapping != nil else { continue }
      let rows = try TableSource.rows(of: table, in: inputs)
      var row = SourceRow()
      while try rows.read(into: &row) {
        let origin = Origin(file: file, line: row.line)
        if origins.contains(origin) {
          texts[origin] = row.text(separatedBy: rows.parting ?? .comma)
        }
      }
    }
    return texts
  }
}

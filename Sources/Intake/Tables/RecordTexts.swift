package import Register

extension Reading {
  /// The texts of held records as they stand in their files, for those that prove unusable after
  /// all.
  package func originals(of origins: Set<Origin>) throws(IntakeError) -> [Origin: String] {
    var texts: [Origin: String] = [:]
    for file in Set(origins.map(\.file)).sorted() {
      guard let table = tables[file] else { continue }
      var source = try OpenTable(table, in: inputs, file: file)
      while try source.readBatch() {
        let batch = source.batch
        for index in 0..<batch.count {
          let origin = Origin(file: file, line: batch[index].line)
          if origins.contains(origin) { texts[origin] = batch[index].original }
        }
      }
    }
    return texts
  }
}

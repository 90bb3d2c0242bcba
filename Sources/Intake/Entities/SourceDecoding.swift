import Register

extension Source {
  /// A document from a row of `sources`.
  init(decoding record: inout RecordDecoder) {
    self.init(
      id: record.required(.id), title: record.text(.title),
      publisher: record.text(.publisher), date: record.date(.date),
      language: record.text(.language), address: record.text(.address),
      note: record.text(.note), origin: record.origin)
  }
}

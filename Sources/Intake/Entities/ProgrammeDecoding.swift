import Register

extension Programme {
  /// A programme from a row of `programmes`.
  init(decoding record: inout RecordDecoder) {
    self.init(
      id: record.required(.id), names: record.names, note: record.text(.note),
      origin: record.origin)
  }
}

import Register

extension Series {
  /// A series from a row of `series`.
  init(decoding record: inout RecordDecoder) {
    self.init(
      id: record.required(.id), kind: record.code(.kind) ?? .conference, names: record.names,
      note: record.text(.note), origin: record.origin)
  }
}

import Register

extension Partnership {
  /// A relation from a row of `partnerships`.
  init(decoding record: inout RecordDecoder) {
    self.init(
      id: record.required(.id), home: record.requiredPlace(.home),
      partner: record.requiredPlace(.partner), kind: record.requiredCode(.kind) ?? .contact,
      established: record.date(.established), attested: record.date(.attested),
      ended: record.date(.ended), sources: record.sources(), note: record.text(.note),
      origin: record.origin)
  }
}

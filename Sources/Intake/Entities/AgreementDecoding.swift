import Register

extension Agreement {
  /// A signed document, or several of one occasion, from a row of `agreements`.
  init(decoding record: inout RecordDecoder) {
    self.init(
      id: record.required(.id), date: record.date(.date), home: record.requiredPlace(.home),
      partner: record.place(.partner), parties: record.list(.parties),
      kind: record.text(.kind), field: record.cooperationFields(),
      documents: record.documents(),
      exchange: record.text(.exchange), status: record.code(.status) ?? .held,
      sources: record.sources(), note: record.text(.note), origin: record.origin)
  }
}

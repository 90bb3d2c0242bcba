import Register

extension Award {
  /// A scholarship, aid or donation from a row of `awards`.
  init(decoding record: inout RecordDecoder) {
    self.init(
      id: record.required(.id), date: record.date(.date),
      kind: record.requiredCode(.kind) ?? .aid, home: record.requiredPlace(.home),
      partner: record.place(.partner), giver: record.text(.giver),
      recipients: record.figure(.recipients), amount: record.figure(.amount),
      currency: record.currency(), edition: record.text(.edition), sources: record.sources(),
      note: record.text(.note), origin: record.origin)
  }
}

import Register

extension Participation {
  /// A city in a cohort from a row of `participations`.
  init(decoding record: inout RecordDecoder) {
    self.init(
      id: record.required(.id), programme: record.programme(),
      cohort: record.requiredDate(.cohort) ?? .undated, city: record.requiredPlace(.city),
      counterpart: record.place(.counterpart), status: record.code(.status) ?? .held,
      sources: record.sources(), note: record.text(.note), origin: record.origin)
  }
}

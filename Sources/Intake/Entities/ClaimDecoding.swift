import Register

extension Claim {
  /// A stated total from a row of `claims`.
  init(decoding record: inout RecordDecoder) {
    self.init(
      id: record.required(.id), sources: record.sources(), quotation: record.quotation(),
      indicator: record.indicator(), scope: record.scope(),
      asOf: record.requiredDate(.asOf) ?? .undated, figure: record.figure(.figure),
      note: record.text(.note), origin: record.origin)
  }
}

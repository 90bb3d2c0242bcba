import Register

extension Coverage {
  /// A declaration of completeness from a row of `coverage`.
  init(decoding record: inout RecordDecoder) {
    self.init(
      area: record.required(.area),
      population: CoveredPopulation.canonical(record.required(.population)),
      from: record.requiredDate(.from) ?? .undated, to: record.requiredDate(.to) ?? .undated,
      sources: record.sources(), note: record.text(.note), origin: record.origin)
  }
}

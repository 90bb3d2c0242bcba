import Register

extension ContextFigure {
  /// A background observation from a row of `context`.
  init(decoding record: inout RecordDecoder) {
    self.init(
      id: record.required(.id), series: record.required(.series),
      area: record.required(.area), date: record.date(.date),
      figure: record.figure(.figure, .measure), unit: record.text(.unit),
      sources: record.sources(), note: record.text(.note), origin: record.origin)
  }
}

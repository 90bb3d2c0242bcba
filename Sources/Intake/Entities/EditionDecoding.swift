import Register

extension Edition {
  /// A holding of a series from a row of `editions`.
  init(decoding record: inout RecordDecoder) {
    self.init(
      id: record.required(.id), series: record.series(), number: record.ordinal(.number),
      date: record.date(.date), host: record.place(.host), theme: record.text(.theme),
      organisers: record.list(.organisers), figures: record.editionFigures(),
      status: record.code(.status) ?? .held, sources: record.sources(),
      note: record.text(.note), origin: record.origin)
  }
}

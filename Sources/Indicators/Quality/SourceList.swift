import Register
package import Tables

/// The documents that records are taken from, and how many records name each.
package enum SourceList {
  /// Nil where no source is recorded. Exchanges that are not listed are not counted.
  package static func table(in frame: Frame) -> Table? {
    let register = frame.register
    guard !register.sources.isEmpty else { return nil }
    let counts = counts(in: frame)
    return Table(
      id: "sources", title: Wording(en: "Sources", zh: "资料来源", de: "Quellen"),
      shortTitle: Wording(en: "Sources", zh: "资料来源", de: "Quellen"),
      summary: Wording(
        en: "The documents that records are taken from, with the number of records naming each.",
        zh: "记录所依据的资料，以及引用各资料的记录数。",
        de: "Die Dokumente, denen Datensätze entnommen sind, mit der Zahl der Datensätze, die sie "
          + "nennen."),
      nature: .list, columns: columns,
      rows: register.sources.indices.map { row(register.sources[$0], counts[$0]) },
      notes: frame.listsEveryExchange ? [] : [.listedExchangesOnly])
  }

  private static func row(_ source: Source, _ count: Int64) -> Row {
    Row(cells: [
      .text(Wording(verbatim: source.id)), .stated(source.title), .stated(source.publisher),
      source.date.map { .date($0.value.description) } ?? .empty(.notAvailable),
      .stated(source.language), .stated(source.address), .observation(.exactly(count)),
    ])
  }

  /// How many records name each source: exchanges, held records, context figures and claims.
  private static func counts(in frame: Frame) -> [Int64] {
    let register = frame.register
    var counts = [Int64](repeating: 0, count: register.sources.count)
    var named = register.partnerships.map(\.sources) + register.editions.map(\.sources)
    named += register.participations.map(\.sources) + register.agreements.map(\.sources)
    named += register.awards.map(\.sources) + register.context.map(\.sources)
    named += register.claims.map(\.sources)
    for sources in named {
      for source in Set(sources) { counts[source] += 1 }
    }
    let numbers = Dictionary(
      zip(register.sources.map(\.id), register.sources.indices)
    ) { first, _ in first }
    for exchange in frame.exchanges {
      for source in Set(exchange.sourceNames.compactMap { numbers[$0] }) { counts[source] += 1 }
    }
    return counts
  }

  private static let columns: [Column] = [
    .attribute("source", Wording(en: "Source", zh: "编号", de: "Kennung")),
    .attribute("title", Wording(en: "Title", zh: "标题", de: "Titel")),
    .attribute("publisher", Wording(en: "Publisher", zh: "发布单位", de: "Herausgeber")),
    .attribute("date", Wording(en: "Date", zh: "日期", de: "Datum")),
    .attribute("language", Wording(en: "Language", zh: "语言", de: "Sprache")),
    .attribute("address", Wording(en: "Address", zh: "网址", de: "Adresse")),
    .figures("records", Wording(en: "Records", zh: "记录数", de: "Datensätze"), .record),
  ]
}

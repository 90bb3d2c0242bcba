import Tables

extension Tabulation {
  /// The remarks on the whole table: the rules by which its figures are counted.
  var notes: [Note] {
    var notes: [Note]
    switch population {
    case .delegations: notes = [.startRule, .recordedOnly]
    case .visits: notes = [.startRule, .recordedOnly, .visitsNotDelegations]
    case .partnerships: notes = [.yearEnd, .unknownBeginning]
    case .editions: notes = [.editionStartRule, .heldOnly]
    case .participations: notes = [.cohortYear]
    case .agreements: notes = [.signedOnly]
    case .awards: notes = []
    }
    if population == .partnerships, dimensions.contains(.continent) {
      notes.append(.continentScheme)
    }
    for dimension in dimensions where population.overlaps(in: dimension) {
      notes.append(.overlap(of: dimension))
    }
    if measures.contains(where: \.isAmount) { notes.append(.awardAmounts) }
    if measures.contains(where: \.isSum) || population == .agreements {
      notes.append(.boundedSums)
    }
    if measures.contains(where: \.isAverage) { notes.append(.averagesOfStated) }
    if rows.count > 1 { notes.append(.recordedRows) }
    return notes
  }
}

extension TabulationMeasure {
  fileprivate var isAmount: Bool {
    if case .amountIn = self { true } else { false }
  }
}

extension Note {
  /// That categories overlap, said of each dimension by itself.
  fileprivate static func overlap(of dimension: TabulationDimension) -> Note {
    let heading = dimension.heading
    return Note(
      id: "overlap-\(dimension.id)",
      text: Wording(
        en: "One record may stand in several categories of \"\(heading.en)\", so they overlap and "
          + "do not add up; the total counts each once.",
        zh: "同一记录可列入“\(heading.zh)”的多个类别，各类别有重叠，不可相加；合计中每项只计一次。",
        de: "Ein Datensatz kann unter „\(heading.de)“ in mehreren Kategorien stehen; sie "
          + "überschneiden sich und lassen sich nicht addieren. Insgesamt zählt jeder einmal."))
  }

  fileprivate static let averagesOfStated = Note(
    id: "averages-of-stated",
    text: Wording(
      en: "Means and medians are of the records that state a figure; where figures have bounds, "
        + "so has the mean or median.",
      zh: "平均数和中位数仅按载明数字的记录计算；数字有上下限的，平均数和中位数亦以上下限表示。",
      de: "Mittelwerte und Mediane beruhen auf den Datensätzen mit Angabe; wo Angaben Grenzen "
        + "haben, haben sie auch Mittelwert und Median."))
  fileprivate static let recordedRows = Note(
    id: "recorded-rows",
    text: Wording(
      en: "Only combinations of which anything is recorded have a row.",
      zh: "仅列出有记录的组合。",
      de: "Nur Kombinationen, zu denen etwas erfasst ist, haben eine Zeile."))
}

import Tables

extension Tabulation {
  /// The remarks on the whole table: the rules by which its figures are counted.
  var notes: [Note] {
    var notes: [Note]
    switch population {
    case .delegations: notes = [.startRule, .recordedOnly]
    case .visits: notes = [.startRule, .recordedOnly, .visitsNotDelegations]
    case .partnerships: notes = [.yearEnd, .unknownBeginning]
    case .establishments, .endings: notes = [.eventPeriod]
    case .editions: notes = [.editionStartRule, .heldOnly]
    case .participations: notes = [.cohortYear]
    case .agreements: notes = [.signedOnly]
    case .awards: notes = []
    }
    if population.population == .partnerships, dimensions.contains(.continent) {
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
    if measures.contains(.share) { notes.append(.sharesOfRows) }
    if measures.contains(.change) { notes.append(.changeFromBefore) }
    if measures.contains(.rank) { notes.append(.sharedRanks) }
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

  fileprivate static let sharesOfRows = Note(
    id: "shares-of-rows",
    text: Wording(
      en: "A share is of the total over the rows of the same group.",
      zh: "比重为占同组各行合计的百分比。",
      de: "Anteile beziehen sich auf die Summe der Zeilen derselben Gruppe."))
  fileprivate static let changeFromBefore = Note(
    id: "change-from-before",
    text: Wording(
      en: "A change is from the period before. Where its bounds lie on both sides of zero, the "
        + "records do not tell whether there was a rise or a fall.",
      zh: "增减为与上一期之差；上下限跨零的，记录不足以判断增或减。",
      de: "Die Veränderung gilt gegenüber dem Vorjahr. Liegen ihre Grenzen zu beiden Seiten von "
        + "null, sagen die Datensätze nicht, ob es eine Zu- oder Abnahme war."))
  fileprivate static let sharedRanks = Note(
    id: "shared-ranks",
    text: Wording(
      en: "Figures that are equal, or whose bounds overlap, are not put in order: a rank counts "
        + "only those that are certainly larger.",
      zh: "数字相等或上下限重叠的不分先后：位次只计确定更大者。",
      de: "Gleiche Angaben und solche, deren Grenzen sich überschneiden, werden nicht geordnet: "
        + "Ein Rang zählt nur, was sicher größer ist."))
  fileprivate static let averagesOfStated = Note(
    id: "averages-of-stated",
    text: Wording(
      en: "Means and medians are of the records that state a figure; where figures have bounds, "
        + "so has the mean or median.",
      zh: "平均数和中位数仅按载明数字的记录计算；数字有上下限的，平均数和中位数亦以上下限表示。",
      de: "Mittelwerte und Mediane beruhen auf den Datensätzen mit Angabe; wo Angaben Grenzen "
        + "haben, haben sie auch Mittelwert und Median."))
  fileprivate static let eventPeriod = Note(
    id: "event-period",
    text: Wording(
      en: "A partnership is established in the year of its first day and ended in that of its "
        + "last. Where the sources leave the year open, it stands under \"period not "
        + "determinable\". Intended partnerships are not counted.",
      zh: "结好关系按首日所在年份计为新建，按末日所在年份计为终止；年份未能确定时列入“时期无法确定”。意向性关系不计入。",
      de: "Eine Partnerschaft wird im Jahr ihres ersten Tages begründet und in dem des letzten "
        + "beendet. Lassen die Quellen das Jahr offen, steht sie unter „Zeitraum nicht "
        + "bestimmbar“. Beabsichtigte zählen nicht."))
  fileprivate static let recordedRows = Note(
    id: "recorded-rows",
    text: Wording(
      en: "Only combinations of which anything is recorded have a row.",
      zh: "仅列出有记录的组合。",
      de: "Nur Kombinationen, zu denen etwas erfasst ist, haben eine Zeile."))
}

import Tables

extension SummaryTopic {
  /// Programmes, agreements and awards of the reference year.
  static let programmes = SummaryTopic(\.programmes) { context in
    let sentences =
      context.participations + [context.agreements, context.awards].compactMap(\.self)
    return sentences.isEmpty
      ? [] : [.paragraph(sentences.joined(separator: context.phrases.betweenSentences))]
  }
}

extension SummaryContext {
  /// A sentence a programme that has a cohort in the reference year, the first five of them.
  fileprivate var participations: [String] {
    guard let table = release.table("participations"), let cohort = table.column("cohort") else {
      return []
    }
    let rows = table.rows.filter { $0.category(at: cohort).id == yearID }
    let sentences = rows.compactMap { row -> String? in
      guard let cities = row.quantity(at: table.column("participations")), !cities.isNone else {
        return nil
      }
      return phrases.participations(
        in: year, programme: words(row.category(at: 0).label), cities,
        soFar: row.quantity(at: table.column("cumulative-cities")))
    }
    return Array(sentences.prefix(5))
  }

  fileprivate var agreements: String? {
    guard let table = release.table("agreements-per-year"),
      let signed = table.observation(row: yearID, column: "agreements"),
      signed.status.isDisjoint(with: [.confidential, .notApplicable])
    else { return nil }
    return phrases.agreements(in: year, Quantity(signed))
  }

  fileprivate var awards: String? {
    guard let table = release.table("awards-per-year"), let kind = table.column("kind"),
      let count = table.column("awards")
    else { return nil }
    let rows = table.rows.filter { $0.category(at: 0).id == yearID }
    let awards = rows.compactMap { row -> AwardsOfKind? in
      guard let quantity = row.quantity(at: count), !quantity.isNone else { return nil }
      return AwardsOfKind(
        label: words(row.category(at: kind).label), quantity: quantity,
        recipients: row.quantity(at: table.column("recipients")), amounts: amounts(row, of: table))
    }
    return rows.isEmpty ? nil : phrases.awards(in: year, awards)
  }

  /// The amounts that are known, a currency each.
  private func amounts(_ row: Row, of table: Table) -> [String] {
    table.measures.compactMap { column in
      guard let measure = table.columns[column].measure,
        table.columns[column].id.hasPrefix("amount-")
      else { return nil }
      let amount = row.observation(at: column)
      guard Quantity(amount) != nil, amount.value != 0,
        let figure = phrases.known(amount, decimals: measure.decimals)
      else { return nil }
      return phrases.amount(figure, in: words(measure.unit.name))
    }
  }
}

/// The awards of one kind in one year.
package struct AwardsOfKind: Hashable, Sendable {
  /// What tables call the kind.
  package var label: String
  package var quantity: Quantity
  package var recipients: Quantity?
  /// With their currencies, for example "6,000 CNY".
  package var amounts: [String]
}

/// The sentences on programmes, agreements and awards.
package protocol ProgrammePhrases {
  var programmes: String { get }
  /// The cities of a cohort, and the distinct ones of all cohorts up to it.
  func participations(
    in year: Int, programme: String, _ cities: Quantity, soFar: Quantity?
  ) -> String
  /// Nil where none is recorded, which is not none.
  func agreements(in year: Int, _ agreements: Quantity?) -> String
  /// Empty where none is recorded, or none was given.
  func awards(in year: Int, _ awards: [AwardsOfKind]) -> String
  /// An amount of money with its currency.
  func amount(_ figure: String, in currency: String) -> String
}

package import Register
package import Tables

/// Partnerships in force on the as-of day, by the years they have completed on it.
///
/// | established | attested   | ended      | as of 2016-12-31           |
/// |-------------|------------|------------|----------------------------|
/// | 2006-12-31  |            |            | 10 to 19 years             |
/// | 2007-01-01  |            |            | 0 to 9 years               |
/// | 1986-12-31  |            |            | 30 years and over          |
/// | 1987        |            |            | 20 to 29 years             |
/// | 200X        |            |            | not determinable: 7 to 16  |
/// | 19XX        |            |            | not determinable: 17 to 116|
/// |             | 1980       |            | 30 years and over          |
/// |             | 2016       |            | not determinable           |
/// | 1996        |            | 2016-12-31 | no: ended on the day       |
package struct PartnershipsByAge: Indicator {
  package let declaration = Declaration(
    id: "partnerships-by-age", unit: .partnership, population: .partnerships, nature: .stock,
    title: Wording(
      en: "Partnerships by age", zh: "结好关系（按结好年限）", de: "Partnerschaften nach Alter"),
    shortTitle: Wording(
      en: "Partnerships by age", zh: "结好年限", de: "Alter der Partnerschaften"),
    definition: Wording(
      en: "Partnerships in force on the reference day, by the years they have completed.",
      zh: "基准日现有结好关系，按已满年限分组。",
      de: "Am Stichtag bestehende Partnerschaften nach vollendeten Jahren."))

  package func empty(in scope: Scope) -> RecordTally<Partnership> { RecordTally(in: scope) }

  package func finish(_ partial: RecordTally<Partnership>, in frame: Frame) -> Table? {
    let day = frame.asOf
    let partnerships = partial.sorted.filter { $0.term.isPossiblyInForce(on: day) }
    guard !partnerships.isEmpty else { return nil }
    let classes = Dictionary(grouping: partnerships) {
      AgeClass(began: $0.term.began, asOf: day)
    }
    func row(_ role: Row.Role, _ category: Category, _ partnerships: [Partnership]) -> Row {
      Row(role, of: category, [frame.stock(partnerships.inForce(on: day), on: day)])
    }
    var rows = AgeClass.allCases.map { row(.body, $0.category, classes[$0] ?? []) }
    if let unknown = classes[nil] {
      rows.append(row(.unknown, .notDeterminable, unknown))
    }
    rows.append(row(.total, .total, partnerships))
    let columns = [Column.age] + Column.partnerships(byKind: [])
    return declaration.table(
      columns: columns, rows: rows, notes: [.completedYears, .unknownBeginning],
      charts: [
        Chart(
          .columns, title: declaration.title, categoryColumn: Column.age.id,
          valueColumns: ["partnerships"], categoryAxis: Column.age.heading,
          valueAxis: Unit.partnership.name, rows: 0..<AgeClass.allCases.count)
      ]
    ).citing(partnerships, in: frame)
  }
}

extension Column {
  fileprivate static let age = dimension(
    "age", Wording(en: "Age", zh: "结好年限", de: "Alter"))
}

extension Category {
  /// What the records leave open between several categories.
  static let notDeterminable = Category(
    id: "_U", label: Wording(en: "Not determinable", zh: "无法确定", de: "Nicht bestimmbar"))
}

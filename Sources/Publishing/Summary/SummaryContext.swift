import Tables

/// What every topic of the summary is written from.
struct SummaryContext {
  let release: Release
  let profile: StatusProfile
  let phrases: any SummaryPhrases

  var year: Int { release.year }

  /// The row that the reference year has in tables of years.
  var yearID: String { String(release.year) }

  func words(_ wording: Wording) -> String {
    wording.text(in: phrases.language)
  }

  /// The cell in words, where it is no figure; nil where nothing is stated.
  func words(_ cell: Cell) -> String? {
    switch cell {
    case .category(let category): words(category.label)
    case .text(let wording): words(wording)
    case .number(let number): String(number)
    case .date(let date): phrases.date(date)
    case .observation, .empty: nil
    }
  }

  /// What stands in a row's column, in words; nil where there is no such column or cell.
  func words(_ row: Row, at column: Int?) -> String? {
    column.flatMap { words(row.cells[$0]) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}

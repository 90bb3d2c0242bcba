/// One edition of the yearbook, ready to be published in any format and language.
package struct Release: Sendable {
  package var title: Wording
  package var publisher: Wording
  /// Empty where the settings name none.
  package var contact: String
  package var licence: String
  package var nextRelease: String
  /// The home authorities whose cooperation is counted.
  package var area: Wording
  /// The reference year.
  package var year: Int
  /// First year that any table shows.
  package var firstYear: Int
  /// The day to which stocks, ages and due dates refer, in ISO 8601.
  package var asOf: String
  package var releaseDate: String
  package var headlines: [Headline]
  /// The numbered tables, in house order.
  package var tables: [Table]
  /// The lists behind them, in house order: records, claims, data quality, sources.
  package var annexes: [Table]
  /// The rules by which everything was counted, in the reader's words.
  package var rules: [Note]

  package init(
    title: Wording, publisher: Wording, contact: String, licence: String, nextRelease: String,
    area: Wording, year: Int, firstYear: Int, asOf: String, releaseDate: String,
    headlines: [Headline], tables: [Table], annexes: [Table], rules: [Note]
  ) {
    self.title = title
    self.publisher = publisher
    self.contact = contact
    self.licence = licence
    self.nextRelease = nextRelease
    self.area = area
    self.year = year
    self.firstYear = firstYear
    self.asOf = asOf
    self.releaseDate = releaseDate
    self.headlines = headlines
    self.tables = tables
    self.annexes = annexes
    self.rules = rules
  }

  /// The table of that id.
  package func table(_ id: String) -> Table? {
    tables.first { $0.id == id } ?? annexes.first { $0.id == id }
  }
}

/// A figure on the cover, linked to its table.
package struct Headline: Hashable, Sendable {
  package var label: Wording
  package var observation: Observation
  /// Id of the table in which it stands.
  package var table: String
  /// The id of its column there; empty where it is not told.
  package var column: String
  /// The row of the table in which it stands, from 0.
  package var row: Int

  package init(
    label: Wording, observation: Observation, table: String, column: String = "", row: Int = 0
  ) {
    self.label = label
    self.observation = observation
    self.table = table
    self.column = column
    self.row = row
  }
}

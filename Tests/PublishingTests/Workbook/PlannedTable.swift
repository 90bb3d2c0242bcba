import Tables

@testable import Publishing

/// A release of one table, to see what its sheet would hold.
enum PlannedTable {
  static let person = SampleRelease.unit("person", "persons")

  static func table(
    columns: [Column], rows: [Row], nature: Table.Nature = .flow, charts: [Chart] = []
  ) -> Table {
    Table(
      id: "table", title: SampleRelease.text("Persons"), shortTitle: SampleRelease.text("Persons"),
      summary: SampleRelease.text("Persons."), nature: nature, columns: columns, rows: rows,
      charts: charts)
  }

  /// A table of one measure by year, from 2015.
  static func measured(_ figures: [Observation], decimals: Int = 0) -> Table {
    table(
      columns: [
        SampleRelease.dimension("year", "Year"),
        SampleRelease.measure("persons", "Persons", person, decimals: decimals),
      ],
      rows: figures.enumerated().map { index, figure in
        Row(
          cells: [
            .category(Category(verbatim: String(2015 + index))), .observation(figure),
          ])
      })
  }

  static func release(_ tables: [Table]) -> Release {
    var release = SampleRelease.release
    release.tables = tables
    release.annexes = []
    release.headlines = []
    return release
  }

  static func plan(
    _ tables: [Table], _ profile: StatusProfile = .unitedKingdom
  ) -> WorkbookPlan {
    WorkbookPlan(release(tables), English(), profile)
  }

  static func printed(
    _ table: Table, _ profile: StatusProfile = .unitedKingdom
  ) -> PrintedTable {
    plan([table], profile).tables[0]
  }
}

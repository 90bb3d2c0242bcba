import Spreadsheet
package import Tables

/// Which cell of which table stands where in the workbook of a release.
package struct WorkbookMap: Sendable {
  /// What a cell says of its column.
  package enum Part: Sendable {
    case label, attribute, value, atLeast, atMost, stated, remarks
  }

  /// A cell of a table, by its row and column counted from 0.
  package struct Place: Hashable, Sendable {
    package let table: String
    package let row: Int
    /// Nil in the column of remarks.
    package let column: Int?
    package let part: Part
  }

  /// A sheet that holds a table.
  package struct Sheet: Sendable {
    package internal(set) var name: String
    package let table: String
    /// The number in the title; nil for the lists behind the tables.
    package internal(set) var number: Int?
    /// The name of Excel's table object.
    package let objectName: String
    /// Rows and columns of the table's cells on the sheet, counted from 0.
    package internal(set) var rows: Range<Int>
    var columns: [(header: String, part: Part, source: Int?)]

    /// The name of the last column.
    package var lastColumn: String { WorkbookMap.columnName(columns.count - 1) }
  }

  package let coverName: String
  package internal(set) var sheets: [Sheet]
  private let headlines: [(row: Int, column: Int, headline: Headline)]
  private let columnsOfTables: [String: [String]]

  package init(
    _ release: Release, _ language: Language, _ profile: StatusProfile,
    showsEnglishHeaders: Bool = true
  ) {
    let plan = WorkbookPlan(
      release, language.phrases, profile, showsEnglishHeaders: showsEnglishHeaders)
    let type = Typography(for: language)
    let page = PageStyles(type)
    coverName = plan.coverName
    sheets = (plan.tables + plan.annexes).map { table in
      let first = TableSheet(table, in: plan, type, page).header + 1
      return Sheet(
        name: table.sheet, table: table.table.id, number: table.number, objectName: table.name,
        rows: first..<first + table.table.rows.count,
        columns: table.columns.map {
          ($0.header, Part($0.part), $0.part == .remarks ? nil : $0.source)
        })
    }
    let top = CoverSheet(plan, type).firstHeadline
    headlines = release.headlines.enumerated().map { index, headline in
      (top + index / CoverSheet.columns * CoverHeadlines.rows, index % CoverSheet.columns, headline)
    }
    columnsOfTables = Dictionary(
      (release.tables + release.annexes).map { ($0.id, $0.columns.map(\.id)) }
    ) { first, _ in first }
  }

  /// The cell of a table that stands there, counted from 0; nil where none does.
  package func place(sheet: Sheet, row: Int, column: Int) -> Place? {
    guard sheet.rows.contains(row), sheet.columns.indices.contains(column) else { return nil }
    let found = sheet.columns[column]
    return Place(
      table: sheet.table, row: row - sheet.rows.lowerBound, column: found.source,
      part: found.part)
  }

  /// The cell from which a headline on the cover is taken; nil where no headline stands there.
  package func headline(row: Int, column: Int) -> Place? {
    let found = headlines.first {
      $0.column == column && ($0.row..<$0.row + CoverHeadlines.rows).contains(row)
    }
    guard let headline = found?.headline,
      let column = columnsOfTables[headline.table]?.firstIndex(of: headline.column)
    else { return nil }
    return Place(table: headline.table, row: headline.row, column: column, part: .value)
  }

  /// The address of a cell of a table, such as `'3 Visits by partner'!C7`; nil where it has none.
  package func address(table: String, row: Int, column: Int, part: Part = .value) -> String? {
    guard let sheet = sheets.first(where: { $0.table == table }),
      row < sheet.rows.count,
      let place = sheet.columns.firstIndex(where: { $0.source == column && $0.part == part })
        ?? sheet.columns.firstIndex(where: { $0.source == column })
    else { return nil }
    let name = sheet.name.replacing("'", with: "''")
    let cell = CellAddress(row: sheet.rows.lowerBound + row, column: place).name
    return "'\(name)'!\(cell)"
  }

  private static func columnName(_ column: Int) -> String {
    String(CellAddress(row: 0, column: column).name.dropLast())
  }
}

extension WorkbookMap.Part {
  fileprivate init(_ part: PrintedColumn.Part) {
    self =
      switch part {
      case .label: .label
      case .attribute: .attribute
      case .value: .value
      case .atLeast: .atLeast
      case .atMost: .atMost
      case .stated: .stated
      case .remarks: .remarks
      }
  }
}

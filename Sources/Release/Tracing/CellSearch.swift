import Publishing
import Register
import Tables

/// Finds the cell that a reader names among the tables of a release.
struct CellSearch {
  private let release: Tables.Release
  /// The sheets of each language's workbook; the language that the reader has open comes first.
  private let maps: [(language: Language, map: WorkbookMap)]
  /// The row of the table of now that stands published in another.
  private let presentRow: (Table, Int) -> Int?
  private let number: (Table) -> Int?

  init(
    _ release: Tables.Release, _ maps: [(language: Language, map: WorkbookMap)],
    number: @escaping (Table) -> Int?, presentRow: @escaping (Table, Int) -> Int?
  ) {
    self.release = release
    self.number = number
    self.maps = maps
    self.presentRow = presentRow
  }

  func cell(_ text: String) throws(ReleaseError) -> TableCell {
    switch CellReference(text) {
    case .sheet(let sheet, let row, let column):
      return try cell(onSheet: sheet, row: row, column: column)
    case .named(let table, let row, let column):
      let (found, number) = try self.table(table)
      let index = try NamedRow(found).row(row)
      return TableCell(
        found, number: number, row: index, column: try NamedColumn(found).column(column))
    case nil:
      throw ReleaseError(
        .usage,
        "cannot read the cell '\(text)': write a sheet and a cell, as '3!C7', or table, row and "
          + "column, as 'exchanges-per-year/2016/in'")
    }
  }

  private func cell(
    onSheet name: String, row: Int, column: Int
  ) throws(ReleaseError) -> TableCell {
    let address = "\(name)!\(Self.name(row, column))"
    for (_, map) in maps where map.coverName.comparable == name.comparable {
      guard let place = map.headline(row: row, column: column) else {
        throw ReleaseError(.usage, "no figure of the cover stands at '\(address)'")
      }
      return try cell(at: place)
    }
    let (id, _) = try table(name)
    let named = maps.first { _, map in
      map.sheets.contains { $0.table == id.id && $0.name.comparable == name.comparable }
    }
    guard let map = (named ?? maps.first)?.map,
      let sheet = map.sheets.first(where: { $0.table == id.id })
    else { throw ReleaseError(.usage, "no workbook holds the sheet '\(name)'") }
    guard let place = map.place(sheet: sheet, row: row, column: column) else {
      throw ReleaseError(
        .usage,
        "no figure stands at '\(address)': the rows of the table are \(sheet.rows.lowerBound + 1) "
          + "to \(sheet.rows.upperBound), its columns A to \(sheet.lastColumn)")
    }
    return try cell(at: place)
  }

  private func cell(at place: WorkbookMap.Place) throws(ReleaseError) -> TableCell {
    let (table, number) = try table(place.table)
    guard let row = presentRow(table, place.row), table.rows.indices.contains(row) else {
      throw ReleaseError(
        .usage,
        "the inputs of now give table '\(table.id)' no such row as stands published in row "
          + "\(place.row + 1)")
    }
    return TableCell(
      table, number: number, row: row, column: place.column ?? 0,
      part: place.column == nil ? .label : place.part)
  }

  /// A table by its id, its number, its title or the name of its sheet.
  private func table(_ name: String) throws(ReleaseError) -> (Table, number: Int?) {
    let wanted = name.comparable
    let all = (release.tables + release.annexes).map { ($0, number($0)) }
    if let found = all.first(where: { names(of: $0.0, $0.1).contains(wanted) }) { return found }
    let near = nearest(to: wanted, in: all.flatMap { names(of: $0.0, $0.1) })
    let likely = all.first { table in near.map(names(of: table.0, table.1).contains) ?? false }
    throw ReleaseError(
      .usage,
      "unknown table '\(name)'"
        + (likely.map { " (did you mean '\($0.0.id)'?)" }
          ?? " (one of: \(all.map(\.0.id).joined(separator: ", ")))"))
  }

  /// Every way in which a reader may name a table, as names are compared.
  private func names(of table: Table, _ number: Int?) -> [String] {
    let words = [table.title, table.shortTitle].flatMap { [$0.en, $0.zh, $0.de] }
    let numbered = number.map { number in
      ["\(number)", "Table \(number)", "Tabelle \(number)", "表\(number)", "表 \(number)"]
        + words.map { "\(number) \($0)" }
    }
    let sheets = maps.flatMap(\.map.sheets).filter { $0.table == table.id }
      .flatMap { [$0.name, $0.objectName] }
    return ([table.id] + words + (numbered ?? []) + sheets).map(\.comparable)
  }

  private static func name(_ row: Int, _ column: Int) -> String {
    var letters = ""
    var rest = column
    while rest >= 0 {
      letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
      rest = rest / 26 - 1
    }
    return "\(letters)\(row + 1)"
  }
}

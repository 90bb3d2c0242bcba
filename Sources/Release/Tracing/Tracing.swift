import Indicators
import Intake
import Publishing
import Register
package import Tables

/// A published release laid beside the inputs of now: the way from its cells to the records behind
/// them, and back.
package struct Tracing: Sendable {
  package let report: ReportFacts
  let published: PublishedRelease
  let survey: Survey
  let frame: Frame
  package let release: Tables.Release
  private let maps: [(language: Language, map: WorkbookMap)]
  /// Up to how many records of a cell are listed.
  private static let limit = 1_000

  /// Takes the folder of a release, or any file in it, and the folder of the inputs.
  package init(report path: String, inputs: String) throws(ReleaseError) {
    let published = try PublishedRelease(path)
    let year = published.manifest.year
    let survey = try Survey(of: inputs, year: year, publishes: true)
    let asOf = try? RecordedDate(parsing: published.manifest.asOf).start.earliest
    let request = ReleaseRequest(inputs: inputs, reports: "", year: year, asOf: asOf)
    guard survey.unusable.isEmpty, let assembly = Assembly(survey, request: request) else {
      throw ReleaseError(
        survey.hasWrongSettings ? .settings : .unusableInput,
        "the inputs in '\(inputs)' cannot be used", findings: survey.unusable.map(survey.line))
    }
    let changes = try published.changes(
      in: survey.inputs, files: survey.register.files)
    report = ReportFacts(
      folder: published.folder, inputs: survey.inputs.folder, year: year, changes: changes)
    self.published = published
    self.survey = survey
    frame = assembly.frame
    release = assembly.release
    let settings = survey.settings
    let profile = settings.profile.flatMap(StatusProfile.named)
    let languages = Language.allCases.sorted { a, _ in a == published.language }
    maps = languages.map { language in
      let map = WorkbookMap(
        assembly.release, language, profile ?? language.statusProfile,
        showsEnglishHeaders: settings.showsEnglishHeaders)
      return (language, published.placed(map, language))
    }
  }

  /// The records behind the cell that a reader names.
  package func trace(cell text: String) throws(ReleaseError) -> CellTrace {
    try trace(find(text))
  }

  func find(_ text: String) throws(ReleaseError) -> TableCell {
    try CellSearch(release, maps, number: number, presentRow: presentRow).cell(text)
  }

  /// Rows of the inputs as they were, where these have changed.
  private func presentRow(_ table: Table, _ row: Int) -> Int? {
    guard !report.changes.isEmpty, let published = published.table(table) else { return row }
    return published.row(published: row)
  }

  package func trace(_ cell: TableCell) throws(ReleaseError) -> CellTrace {
    let found = try records(behind: cell)
    let cards = try cards(found)
    let measured = cell.heading.measure != nil
    return CellTrace(
      report: report, cell: cell, address: address(of: cell),
      published: measured ? publishedFigure(of: cell) : nil, records: cards,
      rest: rest(of: cell, found), declarations: declarations(cell))
  }

  /// Where a cell stands in the first workbook.
  func address(of cell: TableCell) -> String? {
    var row: Int? = cell.row
    if !report.changes.isEmpty, let published = published.table(cell.table) {
      row = published.publishedRow(of: cell.row)
    }
    return row.flatMap {
      maps.first?.map.address(
        table: cell.table.id, row: $0, column: cell.column, part: cell.part)
    }
  }

  /// The number of a table in the published release, else in that of now; nil of a list.
  func number(of table: Table) -> Int? {
    guard let index = release.tables.firstIndex(where: { $0.id == table.id }) else { return nil }
    let sheet = maps.first?.map.sheets.first { $0.table == table.id }
    return sheet?.number ?? index + 1
  }

  private func publishedFigure(of cell: TableCell) -> Observation? {
    published.table(cell.table)?.figure(of: cell.table.rows[cell.row], column: cell.column)
  }

  /// The records behind a cell, by date where the inputs give no better order.
  func records(behind cell: TableCell) throws(ReleaseError) -> [TracedRecord] {
    if cell.number == nil,
      let origins = AnnexTracing(cell.table, in: frame, tallied: survey.results.claims).origins(
        ofRow: cell.row, column: cell.column)
    {
      return origins.map { TracedRecord(origin: $0) }
    }
    guard var tracing = tracing(of: cell) else { return [] }
    if let facts = frame.register.facts(of: tracing.population) {
      tracing.add(facts)
    } else {
      try survey.readAgain { tracing.add(.exchanges($0)) }
    }
    return tracing.records
  }

  /// A tracing that is yet to be fed the records.
  func tracing(of cell: TableCell) -> CellTracing? {
    guard cell.number != nil else {
      return AnnexTracing(cell.table, in: frame, tallied: survey.results.claims)
        .delegations(ofRow: cell.row, column: cell.column, limit: Self.limit)
    }
    return survey.results.tracing(
      CellQuestion(cell.table, row: cell.row, column: cell.column), ofTable: cell.table.id,
      column: cell.heading.id, in: frame, limit: Self.limit)
  }

  private func cards(_ records: [TracedRecord]) throws(ReleaseError) -> [RecordCard] {
    let origins = Set(records.map(\.origin))
    let cards = RecordCards(frame, exchanges: try survey.exchanges(at: origins))
    return records.compactMap { cards.card(at: $0.origin, share: $0.figure) }
  }

  /// How many of a cell's records, or visits, stand behind those that are listed.
  private func rest(of cell: TableCell, _ listed: [TracedRecord]) -> Int64 {
    guard listed.count == Self.limit, let figure = cell.figure else { return 0 }
    let all = figure.of.map(Int64.init) ?? figure.upper ?? 0
    let shown = listed.reduce(0) { sum, record in
      sum + (record.figure?.of.map(Int64.init) ?? record.figure?.upper ?? 0)
    }
    return max(0, all - shown)
  }

  /// Where the inputs declare the sources complete for the population of an empty cell.
  private func declarations(_ cell: TableCell) -> [String] {
    guard cell.figure?.value == 0, cell.number != nil,
      let declared = survey.results.population(ofTable: cell.table.id, column: cell.heading.id)
    else { return [] }
    return frame.register.coverage.filter { coverage in
      coverage.population.split(separator: ":").first.map(String.init) == declared.rawValue
    }.map { "\(report.inputs)/\(frame.register.files[$0.origin.file].path):\($0.origin.line)" }
  }
}

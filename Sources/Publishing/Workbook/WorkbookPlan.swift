import Tables

/// A workbook thought out: the sheets in house order with their names and titles, the tables as
/// they are printed, the notes numbered.
struct WorkbookPlan {
  let release: Release
  let phrases: any Phrases
  let profile: StatusProfile
  let coverName: String
  let contentsName: String
  let notesName: String
  let tables: [PrintedTable]
  let annexes: [PrintedTable]
  let notes: NoteRegister
  /// What the legends of all tables explain.
  let marks: PrintedMarks
  /// Titles of sources by their identifiers.
  let sourceTitles: [String: String]

  init(
    _ release: Release, _ phrases: any Phrases, _ profile: StatusProfile,
    showsEnglishHeaders: Bool = true
  ) {
    self.release = release
    self.phrases = phrases
    self.profile = profile
    var sheets = SheetNames()
    coverName = sheets.name(for: phrases.cover)
    contentsName = sheets.name(for: phrases.contents)
    notesName = sheets.name(for: phrases.notes)
    var names = TableNames()
    for name in [Self.contentsTable, Self.notesTable, Self.rulesTable, Self.marksTable] {
      _ = names.name(for: name)
    }
    var register = NoteRegister()
    let language = phrases.language
    let isBilingual = showsEnglishHeaders && phrases.setsEnglishUnderHeadings
    func printed(_ table: Table, number: Int?) -> PrintedTable {
      let short = table.shortTitle.text(in: language)
      let sheet = sheets.name(for: number.map { "\($0) \(short)" } ?? short)
      let title = Self.title(of: table, number: number, in: release, phrases)
      let prefix = number.map { "Table \($0) " } ?? "List "
      let printing = TablePrinting(
        table, phrases, profile, isBilingual: isBilingual, sheet: sheet,
        user: number.map { .table($0) } ?? .list(sheet),
        notes: &register)
      return printing.printed(
        number: number, title: title, name: names.name(for: prefix + table.title.en),
        register: &register)
    }
    tables = release.tables.enumerated().map { printed($1, number: $0 + 1) }
    annexes = release.annexes.map { printed($0, number: nil) }
    notes = register
    sourceTitles = Self.sourceTitles(in: release, phrases.language)
    marks = (tables + annexes).reduce(into: PrintedMarks()) { $0.formUnion($1.marks) }
  }

  static let contentsTable = "Contents_list"
  static let notesTable = "Notes_list"
  static let rulesTable = "Rules_list"
  static let marksTable = "Marks_list"

  private static func title(
    of table: Table, number: Int?, in release: Release, _ phrases: some Phrases
  ) -> String {
    let title = table.title.text(in: phrases.language)
    let area = release.area.text(in: phrases.language)
    let period = table.period(in: release, phrases)
    return if let number {
      phrases.tableTitle(number, title, area: area, period: period)
    } else {
      phrases.listTitle(title, area: area, period: period)
    }
  }
}

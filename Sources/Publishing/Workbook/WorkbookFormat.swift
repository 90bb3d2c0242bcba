import Glibc
import Spreadsheet
import Tables

extension OutputFormat {
  /// One Excel workbook a language: `yearbook-2017.en.xlsx`.
  package static let workbook = OutputFormat(name: "workbook") {
    (publication, workspace) throws(PublishingError) in
    var files: [PublishedFile] = []
    for language in publication.languages {
      files.append(try WorkbookFormat.file(publication, in: language, workspace: workspace))
    }
    return files
  }
}

/// Makes a workbook of a release.
enum WorkbookFormat {
  static func file(
    _ publication: Publication, in language: Language, workspace: String
  ) throws(PublishingError) -> PublishedFile {
    let release = publication.release
    let name = "yearbook-\(release.year).\(language.rawValue).xlsx"
    let path = "\(workspace)/\(name)"
    guard let time = secondsSince1970(release.releaseDate) else {
      throw PublishingError(
        .refused, path: path, cause: "release date '\(release.releaseDate)' is not a day")
    }
    let plan = WorkbookPlan(
      release, language.phrases, publication.profile(in: language),
      showsEnglishHeaders: publication.showsEnglishHeaders)
    let workbook: FinishedWorkbook
    do {
      workbook = try write(plan, to: path, temporaryDirectory: workspace, createdAt: time)
    } catch {
      throw PublishingError(error)
    }
    unlink(path)
    return PublishedFile(
      path: name, archive: workbook.archive, remarks: (plan.tables + plan.annexes).flatMap(\.cuts))
  }

  private static func write(
    _ plan: WorkbookPlan, to path: String, temporaryDirectory: String, createdAt time: Int
  ) throws(SpreadsheetError) -> FinishedWorkbook {
    var workbook = try Workbook(
      writingTo: path, temporaryDirectory: temporaryDirectory, properties: plan.properties,
      createdAt: time)
    let type = Typography(for: plan.phrases.language)
    let page = PageStyles(type)
    let tables = plan.tables.map { TableSheet($0, in: plan, type, page) }
    let annexes = plan.annexes.map { TableSheet($0, in: plan, type, page) }
    for part in HouseOrder.allCases {
      switch part {
      case .cover:
        var cover = CoverSheet(plan, type)
        try workbook.addSheet(plan.coverName) { sheet throws(SpreadsheetError) in
          try cover.write(to: &sheet, tables: tables)
        }
      case .contents:
        let contents = ContentsSheet(plan: plan, type: type, page: page)
        try workbook.addSheet(plan.contentsName, contents.write)
      case .notes:
        let notes = NotesSheet(plan: plan, type: type, page: page)
        try workbook.addSheet(plan.notesName, notes.write)
      case .tables:
        for table in tables { try workbook.addSheet(table.table.sheet, table.write) }
      case .annexes:
        for annex in annexes { try workbook.addSheet(annex.table.sheet, annex.write) }
      }
    }
    return try workbook.close()
  }

  /// The start of a day in ISO 8601; a second later for 1970's first, as 0 means "now" to Excel
  /// writers.
  private static func secondsSince1970(_ day: String) -> Int? {
    guard case .day(let year, let month, let day)? = PrintedDate(day) else { return nil }
    let march = (month + 9) % 12
    let years = year - (month < 3 ? 1 : 0)
    let days = years * 365 + years / 4 - years / 100 + years / 400 + (march * 153 + 2) / 5 + day
    let seconds = (days - 719_469) * 86_400
    return seconds == 0 ? 1 : seconds
  }
}

extension PublishingError {
  init(_ error: SpreadsheetError) {
    let code: Code =
      switch error.code {
      case .notCreated: .notCreated
      case .notTransferred: .notTransferred
      case .damaged: .damaged
      case .refused: .refused
      }
    self.init(code, path: error.path, cause: error.cause, systemError: error.systemError)
  }
}

extension WorkbookPlan {
  /// What the file says about itself.
  var properties: DocumentProperties {
    let publisher = release.publisher.text(in: phrases.language)
    let area = release.area.text(in: phrases.language)
    return DocumentProperties(
      title: release.title.text(in: phrases.language), subject: phrases.subject(year: release.year),
      author: publisher, company: publisher,
      keywords: phrases.keywords(area))
  }
}

import Intake
import Register
import Tables
import Testing

@testable import Publishing
@testable import Release

/// The release of the shipped inputs says the same in every language, and in that language only.
@Suite struct LanguageTests {
  private let release: Tables.Release

  init() throws {
    let survey = try Survey(of: Repository.inputs, year: 2024, publishes: true)
    release = try #require(
      Assembly(survey, request: ReleaseRequest(inputs: Repository.inputs, reports: "", year: 2024))
    ).release
  }

  private func plan(_ language: Language) -> WorkbookPlan {
    WorkbookPlan(release, language.phrases, language.statusProfile)
  }

  @Test(arguments: [Language.chinese, .german])
  func `all languages of a release carry the same figures`(language: Language) {
    func figures(_ language: Language) -> [[[PrintedCell]]] {
      (plan(language).tables + plan(language).annexes).map { table in
        table.rows.map { row in row.cells.filter(\.isFigure) }
      }
    }
    #expect(figures(language) == figures(.english))
  }

  /// Columns that hold what sources and records say, in their own language.
  private static let quoted: Set<String> = [
    "record", "description", "theme", "as-stated", "claim", "source", "sources", "quotation",
    "claimed", "title", "publisher", "address", "language", "file", "figure", "series", "unit",
    "pair", "leader", "item", "scope",
  ]

  /// Every text of the tables that is not quoted.
  private var wordings: [Wording] {
    (release.tables + release.annexes).flatMap { table -> [Wording] in
      let cells = table.rows.flatMap { row in
        zip(table.columns, row.cells).compactMap { column, cell -> Wording? in
          switch cell {
          case .category(let category): return category.label
          case .text(let text): return Self.quoted.contains(column.id) ? nil : text
          case .number, .date, .observation, .empty: return nil
          }
        }
      }
      let notes = table.notes + table.columns.flatMap(\.notes) + table.rows.flatMap(\.notes)
      let charts = table.charts.flatMap { [$0.title, $0.categoryAxis, $0.valueAxis] }
      let columns = table.columns.map(\.heading) + table.columns.compactMap(\.measure?.unit.name)
      return [table.title, table.shortTitle, table.summary] + columns + notes.map(\.text) + charts
        + cells
    } + release.rules.map(\.text) + release.headlines.map(\.label)
  }

  @Test func `nothing generated in Chinese holds Latin words`() {
    for wording in wordings where !wording.zh.contains(".csv") {
      let words = wording.zh.split { !($0.isASCII && $0.isLetter) }.map { String($0) }
      #expect(words.allSatisfy { $0.count == 1 || $0 == "IUC" }, "\(wording.zh)")
    }
  }

  @Test func `nothing generated in German holds English words`() {
    let english: Set<String> = [
      "the", "of", "and", "with", "not", "by", "by", "for", "at", "from", "to", "is", "are", "year",
      "city", "record", "records", "visits", "stated", "partner",
    ]
    for wording in wordings {
      let words = wording.de.split { !$0.isLetter }.map { String($0) }
      #expect(words.allSatisfy { !english.contains($0) }, "\(wording.de)")
    }
  }

  @Test(arguments: [Language.chinese, .german])
  func `the summary is in its language`(language: Language) {
    let text = Summary(
      of: release, profile: language.statusProfile, in: language.summaryPhrases
    ).text
    let english = [
      "delegation ", "partnership", "year ", "recorded", "visits", " the ", "Total", "edition",
    ]
    // The claim that is in conflict is quoted from an English source.
    let generated = text.split(separator: "\n").filter {
      !$0.contains("deep friendship") && !$0.contains("in the past")
    }
    for line in generated {
      #expect(english.allSatisfy { !line.contains($0) }, "\(line)")
    }
  }

  @Test func `every place is printed under its name in the language`() throws {
    let survey = try Survey(of: Repository.inputs, year: 2024, publishes: true)
    let places = survey.register.places.filter { $0.names.zh != $0.names.en }
    #expect(places.count > 30)
    let chinese = plan(.chinese)
    for table in chinese.tables {
      for case .text(let text) in table.rows.flatMap({ $0.cells.prefix(1) }) {
        #expect(!places.contains { $0.names.en == text }, "\(table.sheet): \(text)")
      }
    }
  }

  @Test func `names of sheets are short enough and name their tables`() {
    for language in Language.allCases {
      let plan = plan(language)
      for table in plan.tables + plan.annexes {
        let short = table.table.shortTitle.text(in: language)
        #expect(short.count <= 25, "\(short)")
        #expect(table.sheet == (table.number.map { "\($0) " } ?? "") + short)
      }
    }
  }
}

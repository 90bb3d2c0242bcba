import Foundation
@testable import Intake
import Register
import Testing

/// What the documentation says of the program is what the program does.
@Suite struct DocumentationTests {
  private static let catalogue = Program.repository + "Sources/yearbook/yearbook.docc/"

  @Test(arguments: [
    "", "init", "release", "check", "indicators", "tabulate", "trace", "diff", "lint",
  ])
  func `the manual prints the help of every command`(command: String) throws {
    let arguments = (command.isEmpty ? [] : [command]) + ["--help"]
    let help = try Program.run(arguments, in: Program.repository).output
    let manual = try String(contentsOfFile: Self.catalogue + "Manual.md", encoding: .utf8)
    #expect(manual.contains("```\n" + help.trimmingCharacters(in: .newlines) + "\n```"))
  }

  @Test func `the catalogue of indicators is the one that the program prints`() throws {
    let printed = try Program.run(["indicators"], in: Program.repository).output
    let page = try String(contentsOfFile: Self.catalogue + "Indicators.md", encoding: .utf8)
    #expect(page.contains("```\n" + printed.trimmingCharacters(in: .newlines) + "\n```"))
  }

  @Test func `the page of rules lists those that the program lists`() throws {
    let printed = try Program.run(["lint", "--rules"], in: Program.repository).output
    let page = try String(contentsOfFile: Self.catalogue + "WorkbookRules.md", encoding: .utf8)
    #expect(page.contains("```\n" + printed.trimmingCharacters(in: .newlines) + "\n```"))
  }

  @Test func `the manual lists the populations that the program lists`() throws {
    let printed = try Program.run(["tabulate", "--list"], in: Program.repository).output
    let manual = try String(contentsOfFile: Self.catalogue + "Manual.md", encoding: .utf8)
    #expect(manual.contains("```\n" + printed.trimmingCharacters(in: .newlines) + "\n```"))
  }

  @Test func `the manual's tabulation is the one that the program prints`() throws {
    let command = "tabulate delegations --by year --across direction --year 2017"
    let arguments = command.split(separator: " ").map(String.init)
    let printed = try Program.run(arguments, in: Program.repository).output
    let manual = try String(contentsOfFile: Self.catalogue + "Manual.md", encoding: .utf8)
    #expect(manual.contains("`yearbook \(command)`"))
    #expect(manual.contains("```\n" + printed.trimmingCharacters(in: .newlines) + "\n```"))
  }

  @Test func `the manual shows how a comparison of the sample releases begins`() throws {
    let arguments = ["diff", "Reports/2017", "Reports/2024"]
    let printed = try Program.run(arguments, in: Program.repository).output
    let beginning = printed.components(separatedBy: "\n\n").prefix(2).joined(separator: "\n\n")
    let manual = try String(contentsOfFile: Self.catalogue + "Manual.md", encoding: .utf8)
    #expect(manual.contains("```\n" + beginning + "\n```"))
  }

  @Test(arguments: TableSchema.all.map(\.name))
  func `the data dictionary names every column of a table`(table: String) throws {
    let page = try String(contentsOfFile: Self.catalogue + "DataDictionary.md", encoding: .utf8)
    let section = try #require(
      page.components(separatedBy: "\n## ").first { $0.hasPrefix(table + "\n") })
    let schema = try #require(TableSchema.all.first { $0.name == table })
    for field in schema.fields {
      #expect(section.contains(field.field.name), "\(table) has a column '\(field.field.name)'")
    }
  }

  @Test(arguments: TableSchema.all)
  func `the data dictionary has the headings of every table in three languages`(
    schema: TableSchema
  ) throws {
    let page = try String(contentsOfFile: Self.catalogue + "DataDictionary.md", encoding: .utf8)
    func row(_ table: String, _ column: String, _ names: Names) -> String {
      "|\(table) |\(column) | \(names.en) | \(names.zh) | \(names.de) |\n"
    }
    let rows = schema.fields.map { row("", " " + $0.field.name, $0.label) }
    #expect(page.contains(row(" " + schema.name, "", schema.label) + rows.joined()))
  }

  @Test func `the data dictionary has the words of every code list`() throws {
    let page = try String(contentsOfFile: Self.catalogue + "DataDictionary.md", encoding: .utf8)
    func check<Value: Code>(_ type: Value.Type) {
      let rows = Value.allCases.map {
        " | \($0.id) | \($0.words.en) | \($0.words.zh) | \($0.words.de) |\n"
      }
      #expect(page.contains(rows.joined(separator: "|")), "\(Value.listName)")
    }
    check(PartnershipKind.self)
    check(ExchangeKind.self)
    check(Direction.self)
    check(LeaderLevel.self)
    check(SeriesKind.self)
    check(FigureBasis.self)
    check(AwardKind.self)
    check(RecordStatus.self)
    check(CoveredPopulation.self)
    check(ClaimIndicator.self)
    check(KnownField.self)
  }

  @Test func `the readme's links lead somewhere`() throws {
    let readme = try String(contentsOfFile: Program.repository + "README.md", encoding: .utf8)
    for match in readme.matches(of: /\]\((?<path>[^)#:]+)\)/) {
      let path = Program.repository + String(match.output.path)
      #expect(FileManager.default.fileExists(atPath: path), "\(match.output.path)")
    }
  }
}

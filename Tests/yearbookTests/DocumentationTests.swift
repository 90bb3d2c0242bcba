import Foundation
@testable import Intake
import Testing

/// What the documentation says of the program is what the program does.
@Suite struct DocumentationTests {
  private static let catalogue = Program.repository + "Sources/yearbook/yearbook.docc/"

  @Test(arguments: ["", "release", "check", "indicators", "tabulate", "trace", "diff", "lint"])
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

  @Test func `the readme's links lead somewhere`() throws {
    let readme = try String(contentsOfFile: Program.repository + "README.md", encoding: .utf8)
    for match in readme.matches(of: /\]\((?<path>[^)#:]+)\)/) {
      let path = Program.repository + String(match.output.path)
      #expect(FileManager.default.fileExists(atPath: path), "\(match.output.path)")
    }
  }
}

import ArgumentParser
import Lint
import Release

/// `yearbook lint`: the rules of a published workbook, held against a finished file.
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Check finished workbooks against the rules of good publication.",
    discussion: """
      Any .xlsx file can be checked, whichever program wrote it. Each finding names the sheet and \
      cell, or the part of the file. An error is what Excel would repair or refuse, or what would \
      mislead a reader; advice is the house style of official statistics.

      Exits with 65 where there is an error, with 0 where there is none.

      Example: yearbook lint Reports/2017/yearbook-2017.en.xlsx
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(help: "The workbooks.")
  var workbooks: [String] = []

  @Option(help: "Text for reading, JSON for programs.")
  var format = Format.text

  @Flag(help: "List the rules.")
  var rules = false

  func validate() throws {
    guard rules == workbooks.isEmpty else {
      throw ValidationError("name the workbooks, or ask for the --rules")
    }
  }

  func run() throws {
    if rules { return try print(format == .text ? LintRuleList.text : LintRuleList.json) }
    var reports: [LintReport] = []
    for path in workbooks {
      do {
        let bytes = try NamedFile.bytes(of: path)
        reports.append(LintReport(path: path, findings: Lint.findings(in: bytes)))
      } catch {
        Terminal.complain("yearbook: error: \(error)")
        throw ExitCode(ExitStatus(error.code).rawValue)
      }
    }
    try print(
      format == .text ? reports.map(\.text).joined() : LintReport.json(of: reports))
    if reports.contains(where: { $0.errors > 0 }) {
      throw ExitCode(ExitStatus.unusableInput.rawValue)
    }
  }

  private func print(_ text: String) throws {
    guard Terminal.print(text) else { throw ExitCode(ExitStatus.inputOutput.rawValue) }
  }
}

import ArgumentParser
import Release

/// `yearbook check`: findings only.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check a folder of records and print every finding.",
    discussion: """
      Each finding names file, line, field, what is wrong and how to mend it. An error keeps its \
      record out of the statistics; a warning does not.

      Example: yearbook check Inputs
      """)

  @Argument(help: "The folder of records.")
  var inputs = "Inputs"

  @Option(help: "The reference year; the newest in which anything is recorded if left out.")
  var year: Int?

  @Flag(help: "Say also how each file was read.")
  var verbose = false

  func run() throws {
    let survey: Survey
    do {
      survey = try Survey(of: inputs, year: year, publishes: false)
    } catch {
      Terminal.complain("yearbook: error: \(error)")
      throw ExitCode(ExitStatus(error.code).rawValue)
    }
    let report = FindingReport(survey)
    if verbose { for line in report.readings { Terminal.complain(line) } }
    guard Terminal.print(report.text) else {
      throw ExitCode(ExitStatus.inputOutput.rawValue)
    }
    if survey.hasWrongSettings { throw ExitCode(ExitStatus.settings.rawValue) }
    if report.errors > 0 { throw ExitCode(ExitStatus.unusableInput.rawValue) }
  }
}

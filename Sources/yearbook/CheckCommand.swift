import ArgumentParser
import Release

/// `yearbook check`: findings only.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check a folder of records and say what was found.",
    discussion: """
      Each finding names file, line, field, what is wrong and how to mend it; of many of one kind \
      the first ones, with the lines of the others. An error keeps its record out of the \
      statistics; a warning does not.

      Example: yearbook check Inputs
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @OptionGroup var input: InputOptions

  @Option(help: "The reference year; the newest in which anything is recorded if left out.")
  var year: Int?

  @Flag(help: "Print every finding on a line of its own.")
  var all = false

  @Option(
    help: ArgumentHelp(
      """
      Write the records that are kept out to tables in this folder, to be corrected there and \
      read again.
      """, valueName: "folder"))
  var rejects: String?

  @Option(help: "Text for reading; JSON, as frictionless reports, for programs.")
  var format = Format.text

  @Flag(help: "Say also how each file was read.")
  var verbose = false

  @OptionGroup var parallel: ThreadOptions

  func run() throws {
    let survey: Survey
    let document: CheckDocument?
    do {
      survey = try Survey(
        of: input.inputs, standardInput: input.stdinName, year: year, publishes: false,
        threads: parallel.threads)
      document = format == .json ? try CheckDocument(survey) : nil
      try writeRejects(of: survey)
    } catch let error as ReleaseError {
      Terminal.complain("yearbook: error: \(error)")
      throw ExitCode(ExitStatus(error.code).rawValue)
    }
    let report = FindingReport(survey)
    if verbose { for line in report.readings { Terminal.complain(line) } }
    guard Terminal.print(document?.text ?? report.text(all: all)) else {
      throw ExitCode(ExitStatus.inputOutput.rawValue)
    }
    if survey.hasWrongSettings { throw ExitCode(ExitStatus.settings.rawValue) }
    if report.errors > 0 { throw ExitCode(ExitStatus.unusableInput.rawValue) }
  }

  private func writeRejects(of survey: Survey) throws {
    guard let rejects else { return }
    let files = try CorrectionFiles(of: survey, in: rejects)
    try files.write()
    for sheet in files.sheets {
      let records = sheet.rows == 1 ? "1 record" : "\(sheet.rows) records"
      Terminal.complain("'\(sheet.path)' holds \(records) to correct")
    }
  }
}

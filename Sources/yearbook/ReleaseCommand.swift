import ArgumentParser
import Glibc
import Register
import Release

/// `yearbook release`: the main job.
struct ReleaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "release",
    abstract: "Publish the year's statistics from a folder of records.",
    discussion: """
      Reads the tables and the settings in INPUTS, checks them, and publishes workbook, text \
      summary and data files in REPORTS/<year>. Says nothing when all is well.

      Example: yearbook release Inputs --year 2017
      """)

  @OptionGroup var input: InputOptions

  @Option(help: "The folder in which releases are published.")
  var reports = "Reports"

  @Option(help: "The reference year; the newest in which anything is recorded if left out.")
  var year: Int?

  @Option(
    help: """
      The day from which ages, dormancy and due dates count, as 2017-12-31; the last day of the \
      reference year if left out.
      """)
  var asOf: String?

  @Option(help: "The folder of an earlier release: what differs from it is marked as revised.")
  var previous: String?

  @Flag(help: "Publish nothing where any record is rejected.")
  var strict = false

  @Flag(help: "Say how each file was read and what was published, and print warnings too.")
  var verbose = false

  @OptionGroup var parallel: ThreadOptions

  func validate() throws {
    if let year, !(1800...2199).contains(year) {
      throw ValidationError("the year must lie between 1800 and 2199, not \(year)")
    }
    if let asOf, day == nil {
      throw ValidationError("cannot read '\(asOf)' as a day: write it as 2017-12-31")
    }
  }

  func run() throws {
    var request = ReleaseRequest(
      inputs: input.inputs, standardInput: input.stdinName, reports: reports, year: year,
      asOf: day, previous: previous, isStrict: strict, sourceDateEpoch: sourceDateEpoch())
    request.threads = parallel.threads
    let run: ReleaseRun
    do {
      run = try ReleaseRun(request)
    } catch {
      for finding in error.findings { Terminal.complain(finding) }
      Terminal.complain("yearbook: error: \(error)")
      throw ExitCode(ExitStatus(error.code).rawValue)
    }
    for warning in run.warnings { Terminal.complain("yearbook: warning: \(warning)") }
    let report = FindingReport(run.survey)
    report.print(warnings: verbose)
    if verbose {
      for line in report.readings + report.accounts { Terminal.complain(line) }
      Terminal.complain(
        run.isChanged ? "published '\(run.folder)'" : "'\(run.folder)' is unchanged")
    }
    if !run.survey.rejections.isEmpty {
      Terminal.complain(
        "yearbook: \(report.rejectedText); they are listed in '\(run.folder)/rejected.csv'")
      throw ExitCode(ExitStatus.someRejected.rawValue)
    }
  }

  private var day: Day? {
    guard let asOf, let date = try? RecordedDate(parsing: asOf), date.isExact, !date.isInterval
    else { return nil }
    return date.start.earliest
  }

  private func sourceDateEpoch() -> Int? {
    getenv("SOURCE_DATE_EPOCH").flatMap { Int(String(cString: $0)) }
  }
}

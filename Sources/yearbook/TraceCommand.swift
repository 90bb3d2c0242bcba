import ArgumentParser
import Release
import Tables

/// `yearbook trace`: from a published cell to its records, and back.
struct TraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: "Show the records behind a published figure, or where a record is counted.",
    discussion: """
      REPORT is the folder of a release or any file in it. CELL is a cell of its workbook, written \
      as it is copied or typed ('6 Visits by place'!C7, 6!C7), or table/row/column in words or \
      identifiers (visits-by-partner/konin/all-years). Each record comes with its file, line and \
      sources. Where the inputs have changed since the release was made, that is said first.

      Example: yearbook trace Reports/2017 visits-by-partner/konin/all-years
      """)

  @Argument(help: "The folder of a release, such as Reports/2017, or a file in it.")
  var report: String

  @Argument(help: "A cell of its workbook, or table/row/column.")
  var cell: String?

  @Option(
    help: "Show where this record is counted: its identifier, CITY/IDENTIFIER, or FILE:LINE.")
  var record: String?

  @Option(help: "The folder of records from which the release was made.")
  var inputs = "Inputs"

  @Option(help: "The language of the answer: en, zh or de.")
  var language = "en"

  @Option(help: "How the answer is written: text or json.")
  var format = "text"

  func validate() throws {
    guard (cell == nil) != (record == nil) else {
      throw ValidationError("name either a CELL or a --record")
    }
    guard Language(rawValue: language) != nil else {
      throw ValidationError("the language must be en, zh or de, not '\(language)'")
    }
    guard ["text", "json"].contains(format) else {
      throw ValidationError("the format must be text or json, not '\(format)'")
    }
  }

  func run() throws {
    let answer: String
    do throws(ReleaseError) {
      answer = try self.answer()
    } catch {
      for finding in error.findings { Terminal.complain(finding) }
      Terminal.complain("yearbook: error: \(error)")
      throw ExitCode(ExitStatus(error.code).rawValue)
    }
    guard Terminal.print(answer) else { throw ExitCode(ExitStatus.inputOutput.rawValue) }
  }

  private func answer() throws(ReleaseError) -> String {
    let words = TraceWords(Language(rawValue: language) ?? .english)
    let tracing = try Tracing(report: report, inputs: inputs)
    let isText = format == "text"
    if let cell {
      let trace = try tracing.trace(cell: cell)
      return isText ? CellTraceText(trace, words).text : TraceDocument(trace, words).text
    }
    let traces = try tracing.trace(record: record ?? "")
    return isText
      ? traces.map { RecordTraceText($0, words).text }.joined(separator: "\n")
      : TraceDocument(traces, words).text
  }
}

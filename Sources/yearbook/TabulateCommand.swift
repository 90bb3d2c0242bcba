import ArgumentParser
import Release

/// `yearbook tabulate`: any population by any dimensions.
struct TabulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tabulate",
    abstract: "Tabulate any population by any dimensions, to the terminal or to a file.",
    discussion: """
      Counts by the rules of the release: what happens belongs to the year in which it starts, \
      partnerships are those in force at a year's end, and nothing recorded is zero only where \
      the sources are declared complete. 'yearbook tabulate --list' prints the populations with \
      their dimensions and measures.

      Example: yearbook tabulate delegations --by year --across direction
      """)

  @Argument(help: "What is counted: delegations, visits, partnerships, editions and others.")
  var population: String?

  @Option(
    help: ArgumentHelp(
      "The dimensions of the rows, between commas.", valueName: "dimension,..."))
  var by: String?

  @Option(help: ArgumentHelp("The dimension of the columns.", valueName: "dimension"))
  var across: String?

  @Option(
    name: .customLong("where"),
    help: ArgumentHelp(
      "What the table is kept to; may be given several times.",
      valueName: "dimension=value,..."))
  var filters: [String] = []

  @Option(
    help: ArgumentHelp(
      "The measures, between commas; the number of records if left out.",
      valueName: "measure,..."))
  var measure: String?

  @Option(help: ArgumentHelp("The first year shown.", valueName: "year"))
  var from: Int?

  @Option(help: ArgumentHelp("The last year shown.", valueName: "year"))
  var to: Int?

  @Option(
    help: ArgumentHelp(
      "The folder of records, or one file of it; '-' for standard input alone.",
      valueName: "folder"))
  var inputs = "Inputs"

  @Option(
    help: ArgumentHelp(
      "Read standard input as a file of this name in the folder, such as exchanges.csv.",
      valueName: "name"))
  var stdinName: String?

  @Option(help: "The reference year; the newest in which anything is recorded if left out.")
  var year: Int?

  @Option(help: "The language; the first of the settings if left out.")
  var language: TabulationOrder.Language?

  @Option(help: "The format; by the output's ending if left out, else text.")
  var format: TabulationOrder.Format?

  @Option(
    help: ArgumentHelp("The file to be written; the terminal if left out.", valueName: "file"))
  var output: String?

  @Flag(help: "List the populations with their dimensions and measures.")
  var list = false

  @OptionGroup var parallel: ThreadOptions

  func validate() throws {
    if list { return }
    for year in [year, from, to].compactMap(\.self) where !(1800...2199).contains(year) {
      throw ValidationError("the year must lie between 1800 and 2199, not \(year)")
    }
    if let from, let to, from > to {
      throw ValidationError("the first year, \(from), is after the last, \(to)")
    }
    for filter in filters where !filter.contains("=") || filter.hasPrefix("=") {
      throw ValidationError("write --where as dimension=value, not '\(filter)'")
    }
    if inputs == "-", stdinName == nil {
      throw ValidationError(
        "say what standard input holds: --stdin-name exchanges.csv, or register.xlsx")
    }
    if population == nil { throw ValidationError("name a population (yearbook tabulate --list)") }
    if chosenFormat == .xlsx, output == nil {
      throw ValidationError("a workbook needs a file: add --output FILE")
    }
  }

  func run() throws {
    guard !list, let population else { return try write(Array(catalogue.utf8)) }
    var order = TabulationOrder(
      population: population, by: words(by), across: across, filters: allFilters,
      measures: words(measure), inputs: inputs)
    order.standardInput = stdinName
    order.year = year
    order.language = language
    order.format = chosenFormat
    order.workspace = folder
    order.threads = parallel.threads
    let run: TabulationRun
    do {
      run = try TabulationRun(order)
      if let output { try WholeFile.write(run.bytes, to: output) }
    } catch {
      for finding in error.findings { Terminal.complain(finding) }
      Terminal.complain("yearbook: error: \(error)")
      throw ExitCode(ExitStatus(error.code).rawValue)
    }
    if output == nil { try write(run.bytes) }
    let report = FindingReport(run.survey)
    report.print(warnings: false)
    if !run.survey.rejections.isEmpty {
      Terminal.complain("yearbook: \(report.rejectedText); they are not counted")
      throw ExitCode(ExitStatus.someRejected.rawValue)
    }
  }

  /// The folder of the output.
  private var folder: String {
    guard let output, let slash = output.lastIndex(of: "/") else { return "." }
    return slash == output.startIndex ? "/" : String(output[..<slash])
  }

  private var chosenFormat: TabulationOrder.Format {
    if let format { return format }
    let ending = output.flatMap { $0.split(separator: ".").last }.map(String.init) ?? ""
    return TabulationOrder.Format(rawValue: ending) ?? .text
  }

  private var allFilters: [(dimension: String, values: [String])] {
    var all = filters.map { filter in
      let parts = filter.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (dimension: String(parts[0]), values: words(parts.count > 1 ? String(parts[1]) : ""))
    }
    if from != nil || to != nil {
      let years = (from.map(String.init) ?? "") + ".." + (to.map(String.init) ?? "")
      all.append((dimension: "year", values: [years]))
    }
    return all
  }

  private func words(_ list: String?) -> [String] {
    (list ?? "").split(separator: ",").map(String.init)
  }

  private var catalogue: String {
    TabulationCatalogue.entries.map { entry in
      "\(entry.population)\n  \(entry.definition)\n"
        + "  by       \(Self.folded(entry.dimensions))\n"
        + "  measure  \(Self.folded(entry.measures))\n"
    }.joined(separator: "\n")
  }

  /// Words between commas, in lines of 80 columns behind a margin of 11.
  private static func folded(_ words: [String]) -> String {
    var lines: [String] = []
    for word in words {
      let line = lines.last.map { "\($0), \(word)" } ?? word
      if line.count > 68 { lines.append(word) } else { lines = lines.dropLast() + [line] }
    }
    return lines.joined(separator: ",\n           ")
  }

  private func write(_ bytes: [UInt8]) throws {
    guard Terminal.print(String(decoding: bytes, as: UTF8.self)) else {
      throw ExitCode(ExitStatus.inputOutput.rawValue)
    }
  }
}

extension TabulationOrder.Language: ExpressibleByArgument {}
extension TabulationOrder.Format: ExpressibleByArgument {}

import ArgumentParser
import Release

/// `yearbook diff`: what changed between two releases.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compare the figures of two releases, cell by cell.",
    discussion: """
      A cell is revised where its figure for the same period is another one, re-marked where only \
      its mark is, updated where it refers to another day or to more years, added, or removed. \
      Lists are not compared.

      Exits with 0 whatever it finds; with --exit-code, with 1 where any figure differs. Marks \
      alone make no difference.

      Example: yearbook diff Reports/2017 Reports/2024
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv
  }

  enum Language: String, ExpressibleByArgument, CaseIterable {
    case en, zh, de
  }

  @Argument(help: "The folder of the older release.")
  var old: String

  @Argument(help: "The folder of the newer release.")
  var new: String

  @Option(help: "The language of labels and text.")
  var language = Language.en

  @Option(help: "Text for reading; JSON or CSV for programs.")
  var format = Format.text

  @Flag(help: "Exit with 1 where any figure differs.")
  var exitCode = false

  func run() throws {
    let difference: ReleaseDifference
    do {
      difference = try ReleaseDifference(from: old, to: new)
    } catch {
      Terminal.complain("yearbook: error: \(error)")
      throw ExitCode(ExitStatus(error.code).rawValue)
    }
    let format = ReleaseDifference.Format(rawValue: format.rawValue) ?? .text
    guard Terminal.print(difference.text(as: format, in: language.rawValue)) else {
      throw ExitCode(ExitStatus.inputOutput.rawValue)
    }
    if exitCode, !difference.hasSameFigures { throw ExitCode(ExitStatus.different.rawValue) }
  }
}

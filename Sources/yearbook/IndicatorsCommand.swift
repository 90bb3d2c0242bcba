import ArgumentParser
import Release

/// `yearbook indicators`: the catalogue.
struct IndicatorsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "indicators",
    abstract: "List every published statistic with its unit, nature and definition.",
    discussion: "Example: yearbook indicators")

  func run() throws {
    let entries = IndicatorCatalogue.entries.map { entry in
      "\(entry.id)\n  \(entry.title): \(entry.unit), \(entry.nature), of \(entry.population)\n"
        + "  \(entry.definition)\n"
    }
    guard Terminal.print(entries.joined(separator: "\n")) else {
      throw ExitCode(ExitStatus.inputOutput.rawValue)
    }
  }
}

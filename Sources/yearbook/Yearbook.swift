import ArgumentParser
import Release

/// The program: its commands and what they share.
@main
struct Yearbook: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "yearbook",
    abstract: "Turn a city's records of international cooperation into the year's statistics.",
    usage: """
      yearbook init Inputs
      yearbook release Inputs
      yearbook check Inputs
      yearbook indicators
      yearbook tabulate delegations --by year --across direction
      yearbook trace Reports/2017 CELL
      yearbook diff Reports/2017 Reports/2024
      yearbook lint Reports/2017/yearbook-2017.en.xlsx
      """,
    discussion: """
      Exit statuses: 0 done or nothing to do; 1 releases differ (diff --exit-code); 3 published, \
      some records rejected; 64 usage; 65 the input cannot be used, nothing replaced; 66 no input; \
      70 a fault of the program; 73 cannot create; 74 input or output error; 75 locked or changed \
      while read, try again; 77 permission; 78 settings.
      """,
    version: Program.version,
    subcommands: [
      InitCommand.self, ReleaseCommand.self, CheckCommand.self, IndicatorsCommand.self,
      TabulateCommand.self,
      TraceCommand.self, DiffCommand.self, LintCommand.self,
    ])
}

import ArgumentParser

/// Where a command reads its records.
struct InputOptions: ParsableArguments {
  @Argument(help: "The folder of records, or one file of it; '-' for standard input alone.")
  var inputs = "Inputs"

  @Option(
    help: ArgumentHelp(
      "Read standard input as a file of this name in the folder, such as exchanges.csv.",
      valueName: "name"))
  var stdinName: String?

  func validate() throws {
    if inputs == "-", stdinName == nil {
      throw ValidationError(
        "say what standard input holds: --stdin-name exchanges.csv, or register.xlsx")
    }
  }
}

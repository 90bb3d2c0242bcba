import ArgumentParser

/// On how many threads a command reads.
struct ThreadOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How many threads read large tables; one a processor if left out.", valueName: "number"))
  var threads: Int?

  func validate() throws {
    if let threads, !(1...256).contains(threads) {
      throw ValidationError("the number of threads must lie between 1 and 256, not \(threads)")
    }
  }
}

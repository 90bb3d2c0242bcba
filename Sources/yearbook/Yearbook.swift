import ArgumentParser

@main
struct Yearbook: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "yearbook")
}

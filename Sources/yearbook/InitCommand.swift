import ArgumentParser
import Forms
import Tables

/// `yearbook init`: a folder to start with.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a folder to be filled in: settings and a workbook of forms.",
    discussion: """
      The workbook register.xlsx has a sheet for each kind of record, with headings, lists to \
      choose from and instructions in the chosen language. What is filled in is read as it stands \
      by 'yearbook check' and 'yearbook release'. A file that is there already is never changed.

      Example: yearbook init Deyang --language zh
      """)

  enum Language: String, ExpressibleByArgument, CaseIterable {
    case en, zh, de
  }

  @Argument(help: "The folder, which may be there already.")
  var folder: String

  @Option(help: "The language of the forms.")
  var language = Language.en

  func run() throws {
    let language = Tables.Language(rawValue: language.rawValue) ?? .english
    do {
      let paths = try FormFolder.make(at: folder, in: language)
      let text = paths.map { "made '\($0)'\n" }.joined()
      guard Terminal.print(text) else { throw ExitCode(ExitStatus.inputOutput.rawValue) }
    } catch let error as FormError {
      Terminal.complain("yearbook: error: \(error)")
      throw ExitCode(ExitStatus(error.code).rawValue)
    }
  }
}

extension ExitStatus {
  fileprivate init(_ code: FormError.Code) {
    self =
      switch code {
      case .exists, .notCreated: .cannotCreate
      case .notPermitted: .notPermitted
      case .notTransferred: .inputOutput
      case .refused: .fault
      }
  }
}

import Intake
import Publishing

/// Why a run could not do what was asked, and what the exit status says of it.
package struct ReleaseError: Error, CustomStringConvertible {
  package enum Code: Sendable {
    /// The command line asks for something that there is not.
    case usage
    /// The input cannot be used: too much of it is wrong, or the command asks for what it lacks.
    case unusableInput
    case noInput
    case cannotCreate
    case inputOutput
    /// The release is locked, or the input changed while it was read: try again.
    case tryAgain
    case notPermitted
    case settings
    /// The program itself went wrong.
    case fault
  }

  package let code: Code
  package let description: String
  /// The findings that stand against the inputs, as lines.
  package let findings: [String]

  package init(_ code: Code, _ description: String, findings: [String] = []) {
    self.code = code
    self.description = description
    self.findings = findings
  }

  init(_ error: IntakeError) {
    let code: Code =
      switch error.code {
      case .notFound: .noInput
      case .notPermitted: .notPermitted
      case .failed: .inputOutput
      case .changedWhileRead: .tryAgain
      case .unreadable: .unusableInput
      }
    self.init(code, error.description)
  }

  init(_ error: PublishingError) {
    let code: Code =
      switch error.code {
      case .notCreated: .cannotCreate
      case .notTransferred, .damaged: .inputOutput
      case .refused: .unusableInput
      }
    self.init(code, error.description)
  }
}

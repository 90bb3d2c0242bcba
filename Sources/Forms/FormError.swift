import Spreadsheet

/// Why a folder to be filled in could not be made.
///
/// It prints in one line: `cannot make 'Inputs/yearbook.toml': there is such a file already`.
package struct FormError: Error, Equatable, CustomStringConvertible {
  package enum Code: Sendable {
    case exists
    case notCreated
    case notPermitted
    /// Writing failed after the file was there.
    case notTransferred
    /// The form is nothing that a workbook can hold: a fault of the program.
    case refused
  }

  package let code: Code
  package let path: String
  /// What happened, in lower case, without a full stop.
  package let cause: String

  init(_ code: Code, path: String, cause: String) {
    self.code = code
    self.path = path
    self.cause = cause
  }

  /// A workbook that could not be written at `path`.
  init(_ error: SpreadsheetError, path: String) {
    let code: Code =
      switch error.code {
      case .notCreated: .notCreated
      case .notTransferred, .damaged: .notTransferred
      case .refused: .refused
      }
    self.init(code, path: path, cause: error.cause)
  }

  package var description: String { "cannot make '\(path)': \(cause)" }
}

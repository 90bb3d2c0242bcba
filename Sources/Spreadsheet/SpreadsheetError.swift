/// Why a workbook could not be written or read back.
///
/// It prints as one line: `cannot write 'yearbook-2017.en.xlsx': no space left on device`.
package struct SpreadsheetError: Error, Equatable {
  package enum Code: Sendable {
    /// The target file could not be created.
    case notCreated
    /// Writing or reading failed after the file was there.
    case notTransferred
    /// What was read back is not a whole workbook.
    case damaged
    /// The content is nothing that Excel would open without repair.
    case refused
  }

  package enum Operation: String, Sendable {
    case write, read
  }

  package let code: Code
  package let operation: Operation
  package let path: String
  /// What happened, in lower case, without a full stop.
  package let cause: String
  /// The system's error number, where the system said no.
  package let systemError: Int32?

  init(
    _ code: Code, _ operation: Operation, _ path: String, _ cause: String,
    systemError: Int32? = nil
  ) {
    self.code = code
    self.operation = operation
    self.path = path
    self.cause = cause
    self.systemError = systemError
  }
}

extension SpreadsheetError: CustomStringConvertible {
  package var description: String {
    "cannot \(operation.rawValue) '\(path)': \(cause)"
  }
}

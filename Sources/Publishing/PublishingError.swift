/// Why a release could not be published.
///
/// It prints in one line: `cannot write 'Reports/2017/yearbook-2017.en.xlsx': no space left on device`.
package struct PublishingError: Error, Equatable {
  package enum Code: Sendable {
    /// A target file could not be created.
    case notCreated
    /// Writing failed, or reading back what was written.
    case notTransferred
    /// What was read back is not what was written.
    case damaged
    /// The release is nothing that the format can hold.
    case refused
  }

  package let code: Code
  package let path: String
  /// What happened, in lower case, without a full stop.
  package let cause: String
  /// The system's error number, where the system said no.
  package let systemError: Int32?

  package init(_ code: Code, path: String, cause: String, systemError: Int32? = nil) {
    self.code = code
    self.path = path
    self.cause = cause
    self.systemError = systemError
  }
}

extension PublishingError: CustomStringConvertible {
  package var description: String {
    "cannot write '\(path)': \(cause)"
  }
}

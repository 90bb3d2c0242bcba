import Glibc

/// Input that could not be read: what was read, and why not.
///
/// Bad content is not thrown, it is found and located.
package struct IntakeError: Error, Equatable, CustomStringConvertible {
  /// What kind of failure it is, for the exit status.
  package enum Code: Equatable, Sendable {
    case notFound
    case notPermitted
    case failed
    /// Another process wrote to the input or replaced it; reading again may succeed.
    case changedWhileRead
    /// The bytes are of a kind that is not read here.
    case unreadable
  }

  package let code: Code
  /// The path or name of the input.
  package let input: String
  package let cause: String

  package init(_ code: Code, input: String, cause: String) {
    self.code = code
    self.input = input
    self.cause = cause
  }

  /// The failure of a system call that left `number` in `errno`.
  package init(input: String, errno number: CInt) {
    let code: Code =
      switch number {
      case ENOENT, ENOTDIR: .notFound
      case EACCES, EPERM: .notPermitted
      default: .failed
      }
    self.init(code, input: input, cause: Self.words(for: number))
  }

  /// The failure of an input that is not the one that was opened any more.
  init(changed name: String) {
    self.init(.changedWhileRead, input: name, cause: "it changed while read")
  }

  package var description: String { "cannot read '\(input)': \(cause)" }

  private static func words(for number: CInt) -> String {
    guard let words = strerror(number) else { return "error \(number)" }
    let sentence = String(cString: words)
    return sentence.prefix(1).lowercased() + sentence.dropFirst()
  }
}

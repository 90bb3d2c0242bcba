/// What is wrong with a package or one of its parts, without the name of its file.
package struct Damage: Error, Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// The archive is cut, or an entry is not what was packed.
    case archive
    /// Reading on would cost more than a package may.
    case limit
    /// The markup is not well formed, or ends before its end.
    case markup
    /// Bytes that are no text in the encoding of the part.
    case encoding
    /// A document type, with which markup can name entities and other files.
    case documentType
    /// The file cannot be read; `errno` tells why.
    case reading(errno: Int32)
  }

  package let kind: Kind
  /// In lower case, without a full stop.
  package let reason: String
  /// The part that it is about; nil for the archive as a whole.
  package let part: String?
  /// Line and column in the part, from 1, where they are known.
  package let position: Position?

  package struct Position: Hashable, Sendable {
    package let line: Int
    package let column: Int
  }

  package init(
    _ kind: Kind = .archive, reason: String, part: String? = nil, position: Position? = nil
  ) {
    self.kind = kind
    self.reason = reason
    self.part = part
    self.position = position
  }
}

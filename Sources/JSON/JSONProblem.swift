/// Something in a JSON text that is not as it should be, and where.
package struct JSONProblem: Error, Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case empty
    /// What stands there as a message calls it, and what should.
    case unexpected(String, expected: Expectation)
    /// The text ends within an array, an object or a string.
    case unclosed(Part, from: JSONPlace)
    case trailingComma
    case leadingZero
    /// A byte that must be escaped in a string.
    case controlCharacter(UInt8)
    case unknownEscape(String)
    case loneSurrogate(UInt16)
    /// A byte that is no UTF-8 there.
    case notUTF8(UInt8)
    case otherEncoding(String)
    case duplicateKey(String, first: JSONPlace)
    case tooDeep(limit: Int)
  }

  /// What can be open at the end of a text.
  package enum Part: String, Sendable {
    case array, object, string
  }

  package let kind: Kind
  package let place: JSONPlace
  /// Whether what follows can be read all the same: where the string ends, and which value belongs
  /// to which key, is known.
  package let isPassable: Bool

  package init(_ kind: Kind, at place: JSONPlace, isPassable: Bool = false) {
    self.kind = kind
    self.place = place
    self.isPassable = isPassable
  }
}

/// What should stand in a place of a JSON text.
package enum Expectation: String, Sendable {
  case value = "a value"
  case valueOrEnd = "a value or ']'"
  case key = "a key in double quotes"
  case keyOrEnd = "a key in double quotes or '}'"
  case colon = "':'"
  case arraySeparator = "',' or ']'"
  case objectSeparator = "',' or '}'"
  case digit = "a digit"
  case hexadecimal = "four hexadecimal digits"
  case nothing = "nothing more"
}

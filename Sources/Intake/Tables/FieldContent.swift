package import Register

/// What the cells of a column hold, as forms explain it and offer choices for it.
package enum FieldContent: Hashable, Sendable {
  case identifier
  case text
  /// Texts with `;` between them.
  case texts
  /// A text among which these are usual, and any other may stand.
  case openText([Names])
  case openTexts([Names])
  case country
  /// One of the records of a table, by its identifier.
  case record(of: String)
  case records(of: String)
  case date
  case figure
  case figures
  /// A whole number from 1 to 9999.
  case ordinal
  case currency
  /// One of these words.
  case code([Names])
  /// Some of these words, with `;` between them.
  case codes([Names])

  static let place = FieldContent.record(of: "places")
  static let places = FieldContent.records(of: "places")
  static let sources = FieldContent.records(of: "sources")
  /// The fields of cooperation that have names in every language.
  static let field = FieldContent.openText(KnownField.allCases.map(\.words))
  static let fields = FieldContent.openTexts(KnownField.allCases.map(\.words))

  static func code<Value: Code>(_ type: Value.Type) -> FieldContent {
    .code(Value.allCases.map(\.words))
  }

  static func codes<Value: Code>(_ type: Value.Type) -> FieldContent {
    .codes(Value.allCases.map(\.words))
  }
}

import Register

extension FieldContent {
  /// Whether a text can be read as what the field holds; of names and other open texts, always.
  func understands(_ text: String, _ mapping: Mapping) -> Bool {
    switch self {
    case .code, .codes: isCode(text)
    case .date: (try? RecordedDate(parsing: text.utf8Span.span, order: mapping.order)) != nil
    case .figure: Self.isFigure(text, .measure, mapping)
    case .figures:
      text.split(separator: ";").allSatisfy { Self.isFigure(String($0), .count, mapping) }
    case .ordinal: Int(text).map { (1...9999).contains($0) } ?? false
    case .country: Country(spelling: text) != nil
    case .identifier, .text, .texts, .openText, .openTexts, .record, .records, .currency: true
    }
  }

  private static let lists: [any Code.Type] = [
    AwardKind.self, Direction.self, ExchangeKind.self, FigureBasis.self, LeaderLevel.self,
    PartnershipKind.self, RecordStatus.self, SeriesKind.self,
  ]

  private func isCode(_ text: String) -> Bool {
    Self.lists.contains { isCode(text, of: $0) }
  }

  private func isCode<Value: Code>(_ text: String, of type: Value.Type) -> Bool {
    if self == .code(type) { return Value(spelling: text) != nil }
    guard self == .codes(type) else { return false }
    return text.split(separator: ";").allSatisfy { Value(spelling: String($0).trimmed) != nil }
  }

  private static func isFigure(_ text: String, _ rules: FigureRules, _ mapping: Mapping) -> Bool {
    let rules = rules.declaring(mapping.decimalMark)
    return (try? Figure(parsing: text.trimmed.utf8Span.span, as: rules)) != nil
  }
}

import Register

/// Cells that one entity only has.
extension RecordDecoder {
  /// The names in the three languages, those left empty replaced by another, at last by the
  /// identifier.
  var names: Names {
    var names = Names(en: text(.nameEnglish), zh: text(.nameChinese), de: text(.nameGerman))
    if names.en.isEmpty { names.en = names.de.isEmpty ? names.zh : names.de }
    if names.en.isEmpty { names.en = text(.id) }
    if names.zh.isEmpty { names.zh = names.en }
    if names.de.isEmpty { names.de = names.en }
    return names
  }

  mutating func requiredCode<Value: Code>(_ field: Field) -> Value? {
    guard !required(field).isEmpty else { return nil }
    return code(field)
  }

  mutating func series() -> Int {
    reference(.series, to: known.series, check: "unknown-series")
  }

  mutating func programme() -> Int {
    reference(.programme, to: known.programmes, check: "unknown-programme")
  }

  private mutating func reference(
    _ field: Field, to names: NumberedNames, check: String
  ) -> Int {
    if let number = names.number(of: bytes(field)) { return number }
    let name = required(field)
    if !name.isEmpty {
      report(
        check, field, "unknown \(field.name) '\(name)'",
        repair: names.identifier(near: name).map { "did you mean '\($0)'?" }
          ?? "add it to its table")
    }
    return 0
  }

  mutating func ordinal(_ field: Field) -> Int? {
    let text = text(field)
    guard !text.isEmpty else { return nil }
    if let number = Int(text), (1...9999).contains(number) { return number }
    report(
      "unreadable-ordinal", field, "cannot read '\(text)' in '\(field.name)': expected an ordinal",
      repair: "write a whole number from 1 to 9999")
    return nil
  }

  /// The figures on a gathering: `attendance` and `basis` are lists of one length; a basis of no
  /// figure says nothing.
  mutating func editionFigures() -> [EditionFigure] {
    let figures = list(.attendance)
    let bases = list(.basis)
    if figures.isEmpty { return [] }
    if bases.isEmpty, !figures.isEmpty {
      report(
        "figure-without-basis", .basis, "the figure '\(text(.attendance))' has no basis",
        repair: "one of: " + FigureBasis.allCases.map(\.id).joined(separator: ", "))
      return []
    }
    guard figures.count == bases.count else {
      report(
        "figure-without-basis", .basis,
        "\(figures.count) figures in 'attendance' and \(bases.count) in 'basis'",
        repair: "write one basis for each figure")
      return []
    }
    return zip(figures, bases).compactMap { text, basis in
      guard let basis: FigureBasis = code(basis, in: .basis) else { return nil }
      return EditionFigure(basis: basis, figure: figure(text, in: .attendance, .headcount))
    }
  }

  /// How many documents were signed: one, unless the record says otherwise.
  mutating func documents() -> Stated<Figure> {
    let stated = figure(.documents)
    guard stated.wording.isEmpty, let one = Figure(.exact, 1) else { return stated }
    return Stated(one, wording: "")
  }

  /// The fields of cooperation of an agreement, known ones by their identifiers.
  func cooperationFields() -> String {
    let words = list(.field)
    let canonical = words.map(KnownField.canonical)
    let text = text(.field)
    return canonical == words && !text.contains("；") ? text : canonical.joined(separator: ";")
  }

  mutating func currency() -> String {
    let code = text(.currency)
    let isCode = code.utf8.count == 3 && code.utf8.allSatisfy { (65...90).contains($0) }
    if !code.isEmpty, !isCode {
      report(
        "unknown-currency", .currency, "unknown currency '\(code)'",
        repair: "write the code of ISO 4217, such as CNY or EUR")
    }
    if code.isEmpty, !text(.amount).isEmpty {
      report(
        "missing-value", .currency, "the amount '\(text(.amount))' has no currency",
        repair: "write the code of ISO 4217, such as CNY or EUR")
    }
    return code
  }

  mutating func quotation() -> String {
    _ = required(.quotation)
    return verbatim(.quotation)
  }

  /// A claim's indicator, those that are made for claims by their identifiers.
  mutating func indicator() -> String {
    let text = required(.indicator)
    return ClaimIndicator(spelling: text)?.id ?? text
  }

  /// A claim's scope, such as `home=deyang;continent=europe`.
  mutating func scope() -> [ScopeTerm] {
    list(.scope).compactMap { term in
      let parts = term.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
        report(
          "unreadable-scope", .scope, "cannot read '\(term)' in 'scope'",
          repair: "write 'key=value', joined by ';'")
        return nil
      }
      return ScopeTerm(key: String(parts[0]), value: String(parts[1]))
    }
  }
}

extension Stated<RecordedDate> {
  /// Stands in for a date that a finding has already rejected.
  static let undated = Stated(RecordedDate(Day(number: 0)), wording: "")
}

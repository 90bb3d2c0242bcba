import Tables

extension Row {
  /// The cells between bars: `asia | 2 | 1-3 | x`.
  var printed: String {
    cells.map(\.printed).joined(separator: " | ")
  }
}

extension Cell {
  /// The words of a category or a text.
  var text: Wording {
    switch self {
    case .category(let category): category.label
    case .text(let wording): wording
    default: Wording(verbatim: "")
    }
  }

  var printed: String {
    switch self {
    case .category(let category): category.id
    case .text(let wording): wording.en
    case .number(let number): "\(number)"
    case .date(let date): date
    case .observation(let observation): observation.printed
    case .empty(let status): status.letters
    }
  }
}

extension Observation {
  /// `3`, `1-3`, `71-` without an upper bound, `-71` without a lower one, `x` not available, `z` not applicable; then `p`
  /// for provisional and, where records leave figures out, how many state one: `71- (1/2)`.
  var printed: String {
    let number =
      value.map { "\($0)" } ?? lower.map { "\($0)-\(upper.map { "\($0)" } ?? "")" }
      ?? upper.map { "-\($0)" } ?? ""
    let coverage = covered.flatMap { covered in of.map { " (\(covered)/\($0))" } } ?? ""
    return number + status.subtracting(.estimated).letters + coverage
  }
}

extension Status {
  var letters: String {
    zip(Status.all, ["x", "z", "c", "e", "p", "r", "b"]).filter { contains($0.0) }
      .map(\.1).joined()
  }
}

import Register
import Tables

/// What the records amount to in a claim's scope on its day.
enum RecordedFigure: Sendable {
  /// Where records that nobody made would move the figure.
  enum Missing: Sendable {
    case nothing, more, less
  }

  case known(FigureBounds, missing: Missing)
  case unknown(UncheckedReason)

  /// Holds a claimed figure against what is recorded.
  ///
  /// | recorded   | claimed | missing | verdict |
  /// |------------|---------|---------|---------|
  /// | 5          | 5       |         | agrees |
  /// | 71 or more | >70     |         | agrees |
  /// | 7 to 8     | 7       |         | agrees within bounds |
  /// | 21         | 30      |         | conflicts |
  /// | 1          | 3       | more    | cannot be checked |
  /// | 5          | 3       | more    | conflicts |
  func verdict(on claimed: FigureBounds) -> (ClaimVerdict, UncheckedReason?) {
    switch self {
    case .unknown(let reason):
      return (.cannotBeChecked, reason)
    case .known(let recorded, let missing):
      if recorded == claimed { return (.agrees, nil) }
      if recorded.intersects(claimed) { return (.agreesWithinBounds, nil) }
      let isAbove = claimed.lower > recorded.lower
      let isExplained = missing == .more && isAbove || missing == .less && !isAbove
      return isExplained ? (.cannotBeChecked, .notComplete) : (.conflicts, nil)
    }
  }
}

extension FigureBounds {
  /// `5`, `at least 71`, `7 to 8`
  var wording: Wording {
    guard let upper else {
      return Wording(en: "at least \(lower)", zh: "至少\(lower)", de: "mindestens \(lower)")
    }
    guard lower < upper else { return Wording(verbatim: "\(lower)") }
    return Wording(
      en: "\(lower) to \(upper)", zh: "\(lower)至\(upper)", de: "\(lower) bis \(upper)")
  }
}

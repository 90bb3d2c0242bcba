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
  /// `5`, `at least 71`, `7 to 8`; the last digits stand behind the decimal point.
  func wording(decimals: UInt8 = 0) -> Wording {
    let least = Self.number(lower, decimals)
    guard let upper else {
      return Wording(
        en: "at least \(least.en)", zh: "至少\(least.zh)", de: "mindestens \(least.de)")
    }
    guard lower < upper else { return least }
    let most = Self.number(upper, decimals)
    return Wording(
      en: "\(least.en) to \(most.en)", zh: "\(least.zh)至\(most.zh)",
      de: "\(least.de) bis \(most.de)")
  }

  private static func number(_ value: Int64, _ decimals: UInt8) -> Wording {
    guard decimals > 0 else { return Wording(verbatim: "\(value)") }
    var digits = String(value)
    let missing = Int(decimals) + 1 - digits.utf8.count
    if missing > 0 { digits = String(repeating: "0", count: missing) + digits }
    let (whole, parts) = (digits.dropLast(Int(decimals)), digits.suffix(Int(decimals)))
    return Wording(
      en: "\(whole).\(parts)", zh: "\(whole).\(parts)", de: "\(whole),\(parts)")
  }
}

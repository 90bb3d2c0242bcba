/// What is wrong with the text of a figure that could not be read on.
struct FigureComplaint {
  /// Stands where reading stopped.
  let text: ValueText

  init(_ text: ValueText) {
    self.text = text
  }

  var error: ValueError {
    var text = text
    let isAtStart = text.position == 0
    if text.take("+") {
      return ValueError(
        .ambiguous, "the plus may mean more than or at least", repair: "write >150 or >=150")
    }
    if isAtStart, text.take("-") || text.take("−") {
      return ValueError(.unsupported, "negative numbers are not recorded")
    }
    if text.take("%") {
      return ValueError(.malformed, "expected no percent sign")
    }
    if Self.vague.contains(where: { text.take($0) }) {
      return ValueError(
        .unsupported, "the word names no number",
        repair: "write a bound such as >=24, or leave it empty")
    }
    let stopped = String(decoding: text.rest, as: UTF8.self)
    let complaint = isAtStart || stopped.isEmpty ? "expected a number" : "unexpected '\(stopped)'"
    return ValueError(
      .malformed, complaint, repair: "write 150, >150, ~150 or 100-150, or leave it empty")
  }

  private static let vague = [
    "dozens", "hundreds", "thousands", "several", "many", "dutzende", "hunderte", "tausende",
    "mehrere", "viele", "数", "几", "若干", "许多",
  ]
}

extension ChartSpecification {
  /// Bytes that libxlsxwriter keeps of an alternative text; it would cut inside a character.
  private static let alternativeTextLimit = 2_079

  /// Why the chart would not be drawn as it is meant, or nil.
  var refusal: String? {
    if alternativeText.allSatisfy(\.isWhitespace) { return "it has no alternative text" }
    if alternativeText.utf8.count > Self.alternativeTextLimit {
      return "its alternative text exceeds the limit of 2,079 bytes"
    }
    if let reason = PlainText.refusal(of: alternativeText) { return reason }
    if title.isEmpty { return "it has no title" }
    for text in [title, categoryAxis.title, valueAxis.title] {
      if let reason = ChartText.refusal(of: text) { return reason }
    }
    for code in [categoryAxis.numberFormat, valueAxis.numberFormat] {
      if let reason = code.flatMap(NumberFormat.refusal(of:)) { return reason }
    }
    if let reason = titleFont.refusal ?? textFont.refusal { return reason }
    if !(0...500).contains(gap) { return "a gap of \(gap) is outside Excel's 0 to 500" }
    for step in [categoryAxis.step, valueAxis.step].compactMap({ $0 }) {
      if !(step > 0 && step.isFinite) { return "an axis cannot go in steps of \(step)" }
    }
    for ends in [categoryAxis.ends, valueAxis.ends].compactMap({ $0 }) {
      let isFinite = ends.lowerBound.isFinite && ends.upperBound.isFinite
      if !isFinite || ends.lowerBound == ends.upperBound {
        return "an axis cannot go from \(ends.lowerBound) to \(ends.upperBound)"
      }
    }
    if series.isEmpty { return "it has no series" }
    for series in series {
      if kind == .line && series.allowsMarks {
        return "series '\(series.name)': a line would fall to 0 at a mark"
      }
      if let reason = series.refusal { return "series '\(series.name)': \(reason)" }
    }
    return nil
  }
}

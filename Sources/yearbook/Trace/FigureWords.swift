import Tables

extension TraceWords {
  /// A figure never saying more than is known of it: `12`, `at least 151`, `13 to 14`.
  func figure(_ figure: Observation, decimals: Int) -> String {
    if let value = figure.value { return number(value, decimals: decimals) }
    let lower = figure.lower.map { number($0, decimals: decimals) }
    let upper = figure.upper.map { number($0, decimals: decimals) }
    switch (lower, upper) {
    case (let lower?, let upper?):
      return say("\(lower) to \(upper)", "\(lower)至\(upper)", "\(lower) bis \(upper)")
    case (let lower?, nil): return say("at least \(lower)", "至少\(lower)", "mindestens \(lower)")
    case (nil, let upper?): return say("at most \(upper)", "至多\(upper)", "höchstens \(upper)")
    case (nil, nil):
      return figure.status.contains(.notApplicable)
        ? say("not applicable", "不适用", "nicht zutreffend")
        : say("not available", "数据不详", "keine Angabe")
    }
  }

  /// A figure with its coverage and what its marks mean.
  func full(_ figure: Observation, _ status: Status, decimals: Int) -> String {
    let remarks = [coverage(of: figure)].compactMap(\.self) + meanings(of: status)
    let text = self.figure(figure, decimals: decimals)
    return remarks.isEmpty ? text : bracketed(text, list(remarks))
  }

  /// How many of the records state a figure; nil where every record counts.
  private func coverage(of figure: Observation) -> String? {
    guard let covered = figure.covered, let all = figure.of else { return nil }
    return say(
      "stated by \(covered) of \(all)", "\(all)条中\(covered)条有数据",
      "angegeben bei \(covered) von \(all)")
  }

  private func meanings(of status: Status) -> [String] {
    let meanings: [(Status, String)] = [
      (.confidential, say("confidential", "保密", "geheim")),
      (.estimated, say("known within bounds only", "仅知上下限", "nur in Grenzen bekannt")),
      (.provisional, say("provisional", "初步数", "vorläufig")),
      (.revised, say("revised", "已修订", "berichtigt")),
      (.breakInSeries, say("break in the series", "数列中断", "Bruch in der Reihe")),
    ]
    return meanings.filter { status.contains($0.0) }.map(\.1)
  }
}

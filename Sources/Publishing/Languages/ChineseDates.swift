/// Dates as Chinese writes them: the larger part first, each part named.
extension Chinese {
  package func day(_ year: Int, _ month: Int, _ day: Int) -> String {
    "\(self.month(year, month))\(day)日"
  }

  package func longDay(_ year: Int, _ month: Int, _ day: Int) -> String {
    self.day(year, month, day)
  }

  package func month(_ year: Int, _ month: Int) -> String { "\(year)年\(month)月" }
  package func year(_ year: Int) -> String { "\(year)年" }

  package func season(_ season: PrintedDate.Season, _ year: Int) -> String {
    let name =
      switch season {
      case .spring: "春季"
      case .summer: "夏季"
      case .autumn: "秋季"
      case .winter: "冬季"
      }
    return "\(year)年\(name)"
  }

  /// The end without the parts that it shares with the start: 2015年10月12日至21日.
  package func interval(_ start: String, _ end: String) -> String {
    "\(start)至\(rest(of: end, after: start))"
  }

  package func from(_ start: String) -> String { "自\(start)起" }
  package func until(_ end: String) -> String { "至\(end)止" }
  package func fromUnknown(_ start: String) -> String { "自\(start)起，结束时间不详" }
  package func untilUnknown(_ end: String) -> String { "至\(end)止，开始时间不详" }
  package func about(_ date: String) -> String { "约\(date)" }
  package func uncertain(_ date: String) -> String { "\(date)（存疑）" }

  package func some(_ precision: PrintedDate.Precision, in period: String) -> String {
    "\(period)某\(name(of: precision))"
  }

  package func some(
    _ precision: PrintedDate.Precision, from first: String, to last: String
  ) -> String {
    "\(interval(first, last))间某\(name(of: precision))"
  }

  private func name(of precision: PrintedDate.Precision) -> String {
    switch precision {
    case .day: "日"
    case .month: "月"
    case .year: "年"
    }
  }

  private func rest(of end: String, after start: String) -> Substring {
    var rest = end[...]
    for part: Character in ["年", "月"] {
      guard let place = rest.firstIndex(of: part) else { break }
      let shared = end[...place]
      guard rest[..<place].allSatisfy(\.isNumber), start.hasPrefix(shared),
        start.utf8.count > shared.utf8.count, place < rest.index(before: rest.endIndex),
        start.last == end.last
      else { break }
      rest = rest[rest.index(after: place)...]
    }
    return rest
  }
}

import Tables

/// The few words that a table in a terminal adds to its own, in every language.
struct TerminalWords {
  let language: Language

  private func text(_ en: String, _ zh: String, _ de: String) -> String {
    Wording(en: en, zh: zh, de: de).text(in: language)
  }

  /// What one language puts between the parts of a title.
  var comma: String { text(", ", "，", ", ") }
  func unit(_ unit: String) -> String { text("Unit: \(unit)", "单位：\(unit)", "Einheit: \(unit)") }
  func heading(_ heading: String, unit: String) -> String {
    text("\(heading) (\(unit))", "\(heading)（\(unit)）", "\(heading) (\(unit))")
  }
  var stated: String { text("stated", "有数据", "mit Angabe") }
  func stated(_ count: Int, of all: Int) -> String {
    text("\(count) of \(all)", "\(count)/\(all)", "\(count) von \(all)")
  }
  var note: String { text("Note: ", "注：", "Anmerkung: ") }
  var notes: String { text("Notes:", "注：", "Anmerkungen:") }
  var allProvisional: String {
    text("All figures are provisional.", "均为初步数。", "Alle Zahlen sind vorläufig.")
  }
  func sources(_ sources: [String]) -> String {
    let list = sources.joined(separator: text(", ", "、", ", "))
    return text(
      sources.count == 1 ? "Source: " : "Sources: ", "资料来源：",
      sources.count == 1 ? "Quelle: " : "Quellen: ") + list
  }
  var noneRecorded: String { text("None recorded", "无记录", "Nichts erfasst") }
  var zero: String { text("nothing", "无", "nichts vorhanden") }

  func meaning(of status: Status) -> String {
    switch status {
    case .notAvailable:
      text(
        "not available: the sources do not state it", "数据不详（资料未载明）",
        "keine Angabe in den Quellen")
    case .notApplicable:
      text(
        "not applicable", "不适用", "Tabellenfach gesperrt, weil Aussage nicht sinnvoll")
    case .confidential: text("confidential", "不予公布", "geheim zu halten")
    case .estimated:
      text(
        "estimated, or known within bounds only", "估计数或仅知上下限",
        "geschätzt oder nur in Grenzen bekannt")
    case .provisional: text("provisional", "初步数", "vorläufige Zahl")
    case .revised: text("revised", "修订数", "berichtigte Zahl")
    case .breakInSeries: text("break in the series", "数列中断，前后不可比", "Bruch in der Zeitreihe")
    default: ""
    }
  }
}

extension TerminalWords {
  /// When figures hold: the years of a flow, the year's ends of a stock.
  func period(_ years: ClosedRange<Int>, _ nature: Table.Nature) -> String {
    let (first, last) = (years.lowerBound, years.upperBound)
    switch (nature, years.count == 1) {
    case (.stock, true):
      return text("at the end of \(first)", "\(first)年末", "Ende \(first)")
    case (.stock, false):
      return text(
        "at the end of each year, \(first) to \(last)", "\(first)—\(last)年各年末",
        "jeweils am Jahresende, \(first) bis \(last)")
    case (_, true): return text("\(first)", "\(first)年", "\(first)")
    case (_, false): return text("\(first) to \(last)", "\(first)—\(last)年", "\(first) bis \(last)")
    }
  }

  /// A whole multiple of the last decimal, as the language writes it: 553 with one decimal is 55.3.
  func number(_ value: Int64, decimals: Int) -> String {
    let digits = String(value.magnitude)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let whole = padded.dropLast(decimals)
    var text = value < 0 ? "-" : ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index).isMultiple(of: 3) {
        text += language == .german ? "." : ","
      }
      text.append(digit)
    }
    guard decimals > 0 else { return text }
    return text + (language == .german ? "," : ".") + padded.suffix(decimals)
  }

  /// A figure in words that never say more than is known; nil where nothing is.
  func figure(_ observation: Observation, decimals: Int) -> String? {
    if let value = observation.value { return number(value, decimals: decimals) }
    let lower = observation.lower.map { number($0, decimals: decimals) }
    let upper = observation.upper.map { number($0, decimals: decimals) }
    return switch (lower, upper) {
    case (let lower?, let upper?):
      text("\(lower) to \(upper)", "\(lower)至\(upper)", "\(lower) bis \(upper)")
    case (let lower?, nil): text("at least \(lower)", "至少\(lower)", "mindestens \(lower)")
    case (nil, let upper?): text("at most \(upper)", "至多\(upper)", "höchstens \(upper)")
    case (nil, nil): nil
    }
  }
}

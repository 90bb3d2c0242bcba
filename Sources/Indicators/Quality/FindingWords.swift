import Register
import Tables

/// A finding as the list of data quality has it: in English the line of the terminal; in the other
/// languages its place and what does not hold, with the program's own words.
struct FindingWords {
  let finding: Finding
  let path: String

  var text: Wording {
    let line = finding.line(path: path)
    guard let (zh, de) = Self.faults[finding.check] else { return Wording(verbatim: line) }
    let isError = finding.severity == .error
    let column = (zh: "第\(finding.column)列", de: ", Spalte \(finding.column)")
    let hasColumn = finding.column > 0
    return Wording(
      en: line,
      zh: "\(path)第\(finding.origin.line)行\(hasColumn ? column.zh : "")，"
        + "\(isError ? "错误" : "警告")：\(zh)。原文：\(finding.message)",
      de: "\(path), Zeile \(finding.origin.line)\(hasColumn ? column.de : ""), "
        + "\(isError ? "Fehler" : "Warnung"): \(de). Im Wortlaut: \(finding.message)")
  }

  /// What does not hold, by the identifier of the check.
  private static let faults: [String: (zh: String, de: String)] =
    records.merging(intake) { $1 }.merging(files) { $1 }.merging(relations) { $1 }

  private static let records: [String: (zh: String, de: String)] = [
    "agreement-names-its-delegation": (
      "协议所列团组没有记录", "Die genannte Delegation der Vereinbarung ist nicht erfasst"
    ),
    "award-names-its-edition": (
      "资助与捐赠所列届次没有记录", "Die genannte Ausgabe der Zuwendung ist nicht erfasst"
    ),
    "claim-names-an-indicator": ("表述所列指标不明", "Der Indikator der Angabe ist unbekannt"),
    "claim-scope-is-known": ("表述的范围不明", "Der Bereich der Angabe ist unbekannt"),
    "coverage-ends-after-it-begins": (
      "完整性声明的结束早于开始", "Die Erklärung der Vollständigkeit endet vor ihrem Beginn"
    ),
    "coverage-names-a-population": (
      "完整性声明的对象或地区不明",
      "Die Erklärung der Vollständigkeit nennt keinen bekannten Gegenstand oder kein bekanntes Gebiet"
    ),
    "delegation-goes-abroad": (
      "团组往来双方在同一国家", "Partner und Heimatkommune der Delegation liegen im selben Staat"
    ),
    "ordinals-are-distinct": (
      "系列活动的届次编号重复", "Eine Ordnungszahl der Reihe ist mehrfach vergeben"
    ),
    "ordinals-are-whole": (
      "系列活动的届次编号有空缺", "In den Ordnungszahlen der Reihe ist eine Lücke"
    ),
    "ordinals-follow-dates": (
      "系列活动的届次与日期次序不符", "Die Ordnungszahlen der Reihe folgen nicht den Terminen"
    ),
    "partner-is-abroad": (
      "结好双方在同一国家", "Partnerkommune und Heimatkommune liegen im selben Staat"
    ),
    "partnership-ends-after-it-begins": (
      "结好关系的起止时间不符", "Beginn und Ende der Partnerschaft passen nicht zusammen"
    ),
    "partnership-of-two": (
      "结好双方为同一地方", "Die Partnerschaft nennt zweimal denselben Ort"
    ),
    "place-has-a-country": ("地方未注明国家", "Der Ort hat keinen Staat"),
    "record-is-held-by-the-reference-day": (
      "已实施的记录晚于基准日", "Ein als durchgeführt erfasster Datensatz liegt nach dem Stichtag"
    ),
    "record-is-not-after-its-source": (
      "记录晚于其全部资料来源", "Der Datensatz beginnt nach dem Datum aller seiner Quellen"
    ),
    "trip-is-recorded-once": ("同一行程可能重复记录", "Die Reise ist womöglich mehrfach erfasst"),
    "trip-is-reported-by-both": (
      "同一行程由双方分别报送", "Die Reise ist von beiden Seiten gemeldet"
    ),
  ]

  private static let intake: [String: (zh: String, de: String)] = [
    "ambiguous-place": ("地名有多种可能", "Der Ort ist nicht eindeutig"),
    "differs-between-folders": (
      "各文件夹中的内容不一致", "Die Ordner widersprechen einander"
    ),
    "duplicate-identifier": ("编号重复", "Die Kennung ist mehrfach vergeben"),
    "duplicate-label": ("列标题重复", "Eine Spaltenüberschrift steht mehrfach da"),
    "figure-without-basis": ("数字未注明统计口径", "Zu der Zahl fehlt die Zählgrundlage"),
    "missing-label": ("缺少列标题", "Eine Spaltenüberschrift fehlt"),
    "missing-value": ("缺少必填内容", "Ein nötiger Wert fehlt"),
    "settings": ("设置无法采用", "Eine Einstellung ist nicht brauchbar"),
    "unknown-code": ("代码不明", "Der Code ist unbekannt"),
    "unknown-country": ("国家不明", "Der Staat ist unbekannt"),
    "unknown-currency": ("货币不明", "Die Währung ist unbekannt"),
    "unknown-label": ("列标题不明，该列未读取", "Eine Spaltenüberschrift ist unbekannt"),
    "unknown-place": ("地方不明", "Der Ort ist unbekannt"),
    "unknown-programme": ("项目不明", "Das Programm ist unbekannt"),
    "unknown-series": ("系列活动不明", "Die Reihe ist unbekannt"),
    "unknown-table": ("文件不明，未读取", "Die Datei ist unbekannt"),
    "unlisted-source": ("资料来源未列出", "Die Quelle ist nicht verzeichnet"),
    "unreadable-date": ("日期无法读取", "Das Datum ist nicht lesbar"),
    "unreadable-figure": ("数字无法读取", "Die Zahl ist nicht lesbar"),
    "unreadable-ordinal": ("届次无法读取", "Die Ordnungszahl ist nicht lesbar"),
    "unreadable-scope": ("范围无法读取", "Der Bereich ist nicht lesbar"),
  ]
}

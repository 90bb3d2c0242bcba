import Tables

/// The remarks that several tables refer to.
extension Note {
  static let startRule = Note(
    id: "start-rule",
    text: Wording(
      en: "A delegation belongs to the period in which its trip starts. "
        + "Where the source leaves that open, it stands under \"period not determinable\".",
      zh: "团组计入行程开始的时期；资料未能确定时，列入“时期无法确定”。",
      de: "Eine Delegation gehört in den Zeitraum, in dem die Reise beginnt. "
        + "Lässt die Quelle ihn offen, steht sie unter „Zeitraum nicht bestimmbar“."))
  static let recordedOnly = Note(
    id: "recorded-only",
    text: Wording(
      en: "Only recorded delegations are counted. Where none is recorded and the sources are not "
        + "declared complete, the cell says \"not available\", not zero.",
      zh: "仅统计有记录的团组。无记录且资料未声明完整时，标为“数据不详”，而不标零。",
      de: "Gezählt werden nur erfasste Delegationen. Ist keine erfasst und die Quellenlage nicht "
        + "als vollständig erklärt, steht „keine Angabe“, nicht null."))
  static let fieldsOverlap = Note(
    id: "fields-overlap",
    text: Wording(
      en: "A delegation may serve several fields, so the categories overlap; "
        + "the last row counts each delegation once.",
      zh: "一个团组可涉及多个领域，各类别有重叠；末行每个团组只计一次。",
      de: "Eine Delegation kann mehreren Feldern dienen, die Kategorien überschneiden sich; "
        + "die letzte Zeile zählt jede Delegation einmal."))
  static let visitsNotDelegations = Note(
    id: "visits-not-delegations",
    text: Wording(
      en: "A visit is one delegation at one partner place: a trip to two places is one delegation "
        + "and two visits, so visits do not add up to delegations.",
      zh: "一次到访指一个团组到访一地：一次行程到访两地的，计一个团组、两次到访，到访次数之和不等于团组数。",
      de: "Ein Besuch ist eine Delegation an einem Ort: Eine Reise an zwei Orte ist eine "
        + "Delegation, aber zwei Besuche; Besuche summieren sich nicht zu Delegationen."))
  static let boundedSums = Note(
    id: "bounded-sums",
    text: Wording(
      en: "A sum of figures lies between the sum of their lower and the sum of their upper bounds; "
        + "\"stated\" says for how many records a figure is stated. Nothing is imputed.",
      zh: "合计介于各下限之和与各上限之和之间；“有数据记录”表示N条记录中有n条载有数字。缺失数据不作推算。",
      de: "Eine Summe liegt zwischen der Summe der Unter- und der Obergrenzen; „mit Angabe“ nennt, "
        + "für wie viele Datensätze eine Zahl vorliegt. Fehlende Zahlen werden nicht ergänzt."))
  static let tripLength = Note(
    id: "trip-length",
    text: Wording(
      en: "A trip dated only to a month or a year lasts at least one day, without an upper bound.",
      zh: "仅注明月份或年份的行程按至少一天计，不设上限。",
      de:
        "Eine nur auf Monat oder Jahr datierte Reise dauert mindestens einen Tag, nach oben offen."
    ))
}

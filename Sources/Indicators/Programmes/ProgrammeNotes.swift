import Tables

/// The remarks on programmes, agreements and awards.
extension Note {
  static let cohortYear = Note(
    id: "cohort-year",
    text: Wording(
      en: "A participation is one city in one cohort, which is named by the year in which it "
        + "starts. A city counts once among the distinct cities of a programme.",
      zh: "一个城市参加一期计一次，各期以开始年份命名；同一项目的不同城市只计一次。",
      de: "Eine Teilnahme ist eine Stadt in einer Kohorte, die nach ihrem ersten Jahr heißt. Unter "
        + "den verschiedenen Städten eines Programms zählt jede einmal."))
  static let signedOnly = Note(
    id: "signed-only",
    text: Wording(
      en: "Signed documents are counted, in the year of signing; intentions are not. Where a "
        + "source does not say how many were signed, there was at least one.",
      zh: "仅统计已签署文件，按签署年份计；意向不计。资料未说明份数的，至少按一份计。",
      de: "Gezählt werden unterzeichnete Dokumente im Jahr der Unterzeichnung, keine Absichten. "
        + "Nennt die Quelle ihre Zahl nicht, war es mindestens eines."))
  static let awardAmounts = Note(
    id: "award-amounts",
    text: Wording(
      en: "Amounts are added within one currency. An award without a stated amount may have been "
        + "of any value in any currency.",
      zh: "金额只在同一币种内相加；未说明金额的资助与捐赠，其币种和数额均不确定。",
      de: "Beträge werden nur innerhalb einer Währung addiert. Eine Zuwendung ohne Betrag kann "
        + "jeden Wert in jeder Währung haben."))
}

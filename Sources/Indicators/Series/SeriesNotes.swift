import Tables

/// The remarks on series and their editions.
extension Note {
  static let attendedOnly = Note(
    id: "attended-only",
    text: Wording(
      en: "Only figures on people who attended are counted as attendance. Figures on people "
        + "invited, registered or speaking are shown as stated and never added to them.",
      zh: "出席人数只计实际出席者；受邀、报名或发言人数仅按原文列出，不与之相加。",
      de: "Als Teilnehmende zählen nur Personen, die teilgenommen haben. Zahlen zu Eingeladenen, "
        + "Angemeldeten oder Vortragenden stehen nur im Wortlaut da und werden nie hinzugezählt."))
  static let heldOnly = Note(
    id: "held-only",
    text: Wording(
      en: "Only editions that were held are counted; planned and cancelled ones are not.",
      zh: "仅统计已举办的届次；计划中和已取消的不计。",
      de: "Gezählt werden nur durchgeführte Ausgaben, keine geplanten oder abgesagten."))
  static let gaps = Note(
    id: "gaps",
    text: Wording(
      en: "A gap is the days from the start of an edition to the start of the next ordinal, with "
        + "the bounds that the dates leave; \"stated\" says for how many pairs both are dated.",
      zh: "间隔指某届开始日至下一届开始日的天数，按日期精度给出上下限；“有数据记录”表示N对相邻届次中有n对均有日期。",
      de: "Ein Abstand zählt die Tage vom Beginn einer Ausgabe bis zum Beginn der nächsten, in den "
        + "Grenzen der Datierung; „mit Angabe“ nennt die Paare, bei denen beide datiert sind."))
  static let editionDue = Note(
    id: "edition-due",
    text: Wording(
      en: "The next edition is due no sooner after the start of the latest than the shortest gap, "
        + "and no later than the longest. It is a sum, not an announcement: nothing says that the "
        + "series goes on. A due date before the reference day means that no later edition is "
        + "recorded.",
      zh: "下一届预计时间为最近一届开始日加最短至最长间隔，仅为推算，并非预告；系列活动是否继续，资料未作说明。预计时间早于基准日，表示此后没有举办记录。",
      de: "Fällig ist die nächste Ausgabe nach dem Beginn der letzten nicht früher als nach dem "
        + "kürzesten und nicht später als nach dem längsten Abstand. Das ist gerechnet, nicht "
        + "angekündigt; dass die Reihe weitergeht, ist nicht gesagt. Liegt der Termin vor dem "
        + "Stichtag, so ist keine spätere Ausgabe erfasst."))
  static let editionStartRule = Note(
    id: "edition-start-rule",
    text: Wording(
      en: "An edition belongs to the year in which it starts. "
        + "Where the source leaves that open, it stands under \"period not determinable\".",
      zh: "届次计入开始举办的年份；资料未能确定时，列入“时期无法确定”。",
      de: "Eine Ausgabe gehört in das Jahr, in dem sie beginnt. "
        + "Lässt die Quelle es offen, steht sie unter „Zeitraum nicht bestimmbar“."))
}

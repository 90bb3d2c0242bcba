import Register
import Tables

extension [Partnership] {
  /// The remarks that what several records tell of one relation calls for.
  var remarks: [Note] {
    let accounts = compactMap(\.account)
    return [
      (Note.phases, accounts.contains { $0.succeeded != nil }),
      (.reportedTwice, accounts.contains { $0.isMutual }),
      (
        .disputedDates,
        accounts.contains { !$0.establishedWordings.isEmpty || !$0.endedWordings.isEmpty }
      ),
    ].filter(\.1).map(\.0)
  }
}

extension Note {
  static let phases = Note(
    id: "phases",
    text: Wording(
      en: "A contact ends when an exchange or a friendship of the same places begins, and an "
        + "exchange when a friendship does, so that two places count once.",
      zh: "同一对城市由一般联系转为交流关系或友好关系、由交流关系转为友好关系的，原关系自新关系建立时终止，一对城市只计一次。",
      de: "Ein Kontakt endet, wenn zwischen denselben Orten ein Austausch oder eine Freundschaft "
        + "beginnt, ein Austausch, wenn eine Freundschaft beginnt; zwei Orte zählen so einmal."))
  static let reportedTwice = Note(
    id: "reported-by-both",
    text: Wording(
      en: "A partnership of two home authorities counts once; where both report it, under the one "
        + "whose identifier comes first.",
      zh: "双方均为我方城市的结好关系只计一次；双方均有登记的，列于城市编号排序在前的一方。",
      de:
        "Eine Partnerschaft zweier Heimatkommunen zählt einmal; melden beide sie, bei der Kommune, "
        + "deren Kennung zuerst kommt."))
  static let disputedDates = Note(
    id: "disputed-dates",
    text: Wording(
      en: "Where sources differ on when a partnership began or ended, it did so on one of the days "
        + "from the first to the last that they state; its figures lie within bounds.",
      zh: "资料对建立或终止时间记载不一的，按所载最早至最晚之间的某日处理，有关数字给出上下限。",
      de: "Nennen die Quellen verschiedene Zeiten für Beginn oder Ende, so liegt der Tag zwischen "
        + "der ersten und der letzten; die Zahlen stehen in Grenzen."))
}

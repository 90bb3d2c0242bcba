package import Tables

/// Why a claim cannot be held against the records.
package enum UncheckedReason: Sendable, CaseIterable {
  case unknownIndicator, unknownScope, afterReferenceDay, notInRegister, noRecord, onlyPlanned
  case notStated, notDated, notComplete, notListed, neverInForce

  package var wording: Wording {
    switch self {
    case .unknownIndicator:
      Wording(en: "no such indicator is computed", zh: "无此指标", de: "kein solcher Indikator")
    case .unknownScope:
      Wording(
        en: "the scope names what is not known", zh: "范围所指不明",
        de: "der Bereich nennt Unbekanntes")
    case .afterReferenceDay:
      Wording(en: "after the reference date", zh: "晚于基准日", de: "nach dem Stichtag")
    case .notInRegister:
      Wording(
        en: "nothing that the register records", zh: "不属于本登记范围",
        de: "nichts, was das Register erfasst")
    case .noRecord: Wording(en: "no record of it", zh: "无相关记录", de: "kein Datensatz dazu")
    case .onlyPlanned: Wording(en: "only announced", zh: "仅为预告", de: "nur angekündigt")
    case .notStated:
      Wording(
        en: "the record states no figure", zh: "记录未载数字", de: "der Datensatz nennt keine Zahl")
    case .notDated: Wording(en: "the record is not dated", zh: "记录未载日期", de: "ohne Datum erfasst")
    case .notComplete:
      Wording(
        en: "the records are not declared complete", zh: "未声明记录完整",
        de: "die Datensätze sind nicht als vollständig erklärt")
    case .notListed:
      Wording(
        en: "too many exchanges to be listed", zh: "团组过多，未逐条列出",
        de: "zu viele Delegationen für eine Liste")
    case .neverInForce:
      Wording(
        en: "an intended partnership is never in force", zh: "意向关系不计为生效",
        de: "eine beabsichtigte Partnerschaft gilt nie als bestehend")
    }
  }
}

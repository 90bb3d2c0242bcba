import Tables

/// The remarks on partnerships.
extension Note {
  static let yearEnd = Note(
    id: "year-end",
    text: Wording(
      en: "In force at the end of a year is what was established on or before its last day and "
        + "had not ended by then; one of which no end is recorded counts as going on. Intended "
        + "partnerships are not counted.",
      zh: "年末现有结好关系指截至当年最后一日已建立且尚未终止者；未记录终止的视为存续，意向性关系不计入。",
      de: "Am Jahresende bestehen Partnerschaften, die bis zum letzten Tag begründet und bis dahin "
        + "nicht beendet wurden; ohne erfasstes Ende gelten sie als fortbestehend. Beabsichtigte "
        + "zählen nicht."))
  static let unknownBeginning = Note(
    id: "unknown-beginning",
    text: Wording(
      en: "Where a source attests a partnership but not when it began, it counts as certain from "
        + "the attested day and as possible before it.",
      zh: "资料仅证实某日存在而未说明建立时间的结好关系，自该日起计为确定，此前计为可能。",
      de: "Ist eine Partnerschaft nur für einen Tag belegt, ihr Beginn aber nicht, so zählt sie ab "
        + "diesem Tag als sicher, davor als möglich."))
  static let distinctPlaces = Note(
    id: "distinct-places",
    text: Wording(
      en: "A partner place counts once however many partnerships it has.",
      zh: "同一结好城市无论有多少结好关系，只计一次。",
      de: "Eine Partnerkommune zählt einmal, auch wenn sie mehrere Partnerschaften unterhält."))
  static let continentScheme = Note(
    id: "continent-scheme",
    text: Wording(
      en: "The continent is that of the partner's country.",
      zh: "大洲按结好城市所属国家划分。",
      de: "Der Kontinent ist der des Staates der Partnerkommune."))
  static let changePeriod = Note(
    id: "change-period",
    text: Wording(
      en: "A partnership is established in the year of its first day and ended in that of its "
        + "last. Where the sources leave a year open, it stands under \"period not "
        + "determinable\" and the stock is given within bounds.",
      zh: "结好关系按首日所在年份计为新建，按末日所在年份计为终止；年份未能确定时列入“时期无法确定”，存量给出上下限。",
      de: "Eine Partnerschaft wird im Jahr ihres ersten Tages begründet und in dem des letzten "
        + "beendet. Lassen die Quellen das Jahr offen, steht sie unter „Zeitraum nicht "
        + "bestimmbar“ und der Bestand in Grenzen."))
  static let completedYears = Note(
    id: "completed-years",
    text: Wording(
      en: "Age is counted in completed years. Where the beginning leaves the class open, the "
        + "partnership stands under \"not determinable\".",
      zh: "结好年限按满年计算；建立时间不足以确定组别时，列入“无法确定”。",
      de: "Das Alter zählt vollendete Jahre. Lässt der Beginn die Klasse offen, steht die "
        + "Partnerschaft unter „nicht bestimmbar“."))
  static let yearsInForce = Note(
    id: "years-in-force",
    text: Wording(
      en: "A calendar year counts if the partnership was in force on any of its days. Bars run "
        + "from the first to the last year of which that is certain; years that the sources leave "
        + "open are not drawn.",
      zh: "某一日历年内任一日存续，即计一年。横条自可确定存续的首年画至末年；资料未能确定的年份不画。",
      de: "Ein Kalenderjahr zählt, wenn die Partnerschaft an einem seiner Tage bestand. Balken "
        + "reichen vom ersten bis zum letzten Jahr, für das dies sicher ist; Jahre, die die "
        + "Quellen offen lassen, sind nicht gezeichnet."))
  static let dormancy = Note(
    id: "dormancy",
    text: Wording(
      en: "A partnership is active if a delegation between the two places is recorded in the years "
        + "before the reference day that the settings name, dormant if only earlier ones are, and "
        + "otherwise never recorded, which does not say that there was no exchange.",
      zh: "基准日前规定年数内有团组往来记录的为活跃，仅有更早记录的为停滞，其余为无往来记录；无记录不等于无往来。",
      de: "Aktiv ist eine Partnerschaft, zwischen deren Orten in den festgelegten Jahren vor dem "
        + "Stichtag eine Delegation erfasst ist, ruhend, wenn nur frühere es sind, sonst ohne "
        + "erfassten Austausch; das heißt nicht, dass es keinen gab."))
  static let visitedPlaces = Note(
    id: "visited-places",
    text: Wording(
      en: "Places visited are distinct places with a delegation in the same years. A place with "
        + "partnerships of several kinds stands in several rows and counts once in the total.",
      zh: "往来城市指同期有团组往来的不同城市；有多种结好关系的城市列入多行，合计只计一次。",
      de: "Besuchte Orte sind verschiedene Orte mit einer Delegation in diesen Jahren. Ein Ort mit "
        + "Partnerschaften mehrerer Art steht in mehreren Zeilen und zählt insgesamt einmal."))
}

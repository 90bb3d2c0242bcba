import Tables

/// The remarks on the annexes.
extension Note {
  static let claimsAtTheEnd = Note(
    id: "claims-at-the-end",
    text: Wording(
      en: "A claim as of a month or a year is held against the records at its end.",
      zh: "截至某月或某年的表述，按该月末或年末的记录核对。",
      de: "Eine Angabe zum Stand eines Monats oder Jahres wird mit den Datensätzen an dessen Ende "
        + "verglichen."))
  static let claimsNotComplete = Note(
    id: "claims-not-complete",
    text: Wording(
      en:
        "A claim of more than is recorded conflicts only where the sources are declared complete; "
        + "otherwise it cannot be checked.",
      zh: "所称数多于记录数时，仅在资料声明完整的情况下判为不一致，否则无法核对。",
      de: "Nennt eine Angabe mehr als erfasst, widerspricht sie nur bei als vollständig erklärter "
        + "Quellenlage; sonst ist sie nicht prüfbar."))
  static let statedBySources = Note(
    id: "stated-by-sources",
    text: Wording(
      en: "These figures are the sources' own. No record of the register makes them up, and they "
        + "are added to nothing.",
      zh: "以上为资料所载数字，并非由登记记录汇总，也不与其他数字相加。",
      de: "Diese Zahlen stammen von den Quellen. Sie werden aus keinem Datensatz des Registers "
        + "gebildet und zu nichts addiert."))
  static let recordsInTables = Note(
    id: "records-in-tables",
    text: Wording(
      en: "The last column names the tables in which a record is counted. What is planned or "
        + "cancelled, or not of a home authority, is counted in none.",
      zh: "“表”列为记录所计入的表号。计划、取消或不属于本登记城市的记录不计入任何表。",
      de: "Die Spalte „Tabellen“ nennt die Tabellen, in denen ein Datensatz zählt. Geplantes, "
        + "Abgesagtes und was keine Heimatkommune betrifft, zählt in keiner."))
  static let listedExchangesOnly = Note(
    id: "listed-exchanges-only",
    text: Wording(
      en: "Of the delegations, only those in the list of records are counted here.",
      zh: "团组仅计入记录表所列者。",
      de: "Von den Delegationen zählen hier nur die in der Liste der Datensätze."))
}

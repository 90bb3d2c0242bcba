import Register

extension TableSchema {
  /// What the status is called here.
  private static let signingWords =
    [Names(en: "Signed", zh: "已签署", de: "Unterzeichnet")]
    + [RecordStatus.planned, .cancelled].map(\.words)

  static let agreements = TableSchema(
    name: "agreements", label: Names(en: "Agreements", zh: "协议", de: "Vereinbarungen"),
    hint: Names(
      en: "A signed document, or several of one occasion.", zh: "签署的一份协议，或同一场合签署的多份协议。",
      de: "Ein unterzeichnetes Dokument oder mehrere eines Anlasses."),
    fields: [
      .identifier("deyang-2016-hospital"),
      .date(
        hint: Names(en: "When it was signed.", zh: "签署时间。", de: "Wann unterzeichnet wurde."),
        example: "2016-06"),
      .home,
      .partner(required: false),
      TableField(
        .parties, Names(en: "Parties", zh: "签署方", de: "Parteien"),
        .texts,
        hint: Names(en: "Who signed.", zh: "由谁签署。", de: "Wer unterzeichnet hat."),
        example: Names(
          en: "People's Hospital; University Hospital", zh: "市人民医院; 大学医院",
          de: "Volkskrankenhaus; Universitätsklinikum")),
      .kind(
        .text,
        hint: Names(
          en: "What kind of document it is, in any words.", zh: "协议的种类，文字不限。",
          de: "Was für ein Dokument es ist, in beliebigen Worten."),
        example: Names(en: "cooperative agreement", zh: "合作协议", de: "Kooperationsvereinbarung")),
      TableField(
        .field, Names(en: "Field", zh: "领域", de: "Feld"),
        .field,
        hint: Names(
          en: "The field of cooperation: choose one, or write your own.", zh: "合作领域：可选择，也可自填。",
          de: "Das Feld der Zusammenarbeit: wählen oder selbst benennen."),
        example: Names(en: "health", zh: "医疗卫生", de: "Gesundheit")),
      TableField(
        .documents, Names(en: "Documents", zh: "份数", de: "Dokumente"),
        .figure,
        hint: Names(
          en: "How many documents were signed; one if left empty.", zh: "签署的份数；留空表示一份。",
          de: "Wie viele Dokumente unterzeichnet wurden; leer heißt eines."),
        example: Names(verbatim: "6")),
      TableField(
        .exchange, Names(en: "Delegation", zh: "团组", de: "Delegation"),
        .record(of: "exchanges"),
        hint: Names(
          en: "The delegation during which it was signed.", zh: "签署时的团组。",
          de: "Die Delegation, während der unterzeichnet wurde."),
        example: Names(verbatim: "deyang-2016-06")),
      .status(
        .code(signingWords),
        hint: Names(
          en: "Whether it was signed; signed if left empty.", zh: "是否签署；留空表示已签署。",
          de: "Ob unterzeichnet wurde; leer heißt unterzeichnet."),
        example: Names(en: "Signed", zh: "已签署", de: "Unterzeichnet")),
      .source,
      .titleOrNote,
    ])
}

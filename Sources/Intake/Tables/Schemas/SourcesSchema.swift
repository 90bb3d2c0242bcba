import Register

extension TableSchema {
  static let sources = TableSchema(
    name: "sources", label: Names(en: "Sources", zh: "资料来源", de: "Quellen"),
    hint: Names(
      en: "A document from which records are taken.", zh: "记录所依据的一份资料。",
      de: "Ein Dokument, aus dem Angaben stammen."),
    fields: [
      .identifier("report-2017"),
      TableField(
        .title, Names(en: "Title", zh: "标题", de: "Titel"),
        hint: Names(
          en: "The title as the document has it.", zh: "资料上的标题。",
          de: "Der Titel, wie ihn das Dokument hat."),
        example: Names(
          en: "Annual report on international cooperation 2017", zh: "2017年度外事工作总结",
          de: "Jahresbericht internationale Zusammenarbeit 2017")),
      TableField(
        .publisher, Names(en: "Publisher", zh: "发布单位", de: "Herausgeber"),
        hint: Names(en: "Who published it.", zh: "由谁发布。", de: "Wer es herausgegeben hat."),
        example: Names(
          en: "Foreign Affairs Office", zh: "市人民政府外事办公室", de: "Büro für Internationales")),
      .date(
        hint: Names(en: "When it was published.", zh: "发布日期。", de: "Wann es erschienen ist."),
        example: "2018-01-31"),
      TableField(
        .language, Names(en: "Language", zh: "语言", de: "Sprache"),
        hint: Names(
          en: "The language of the document, as a code.", zh: "资料的语言代码。",
          de: "Die Sprache des Dokuments als Kürzel."),
        example: Names(en: "en", zh: "zh", de: "de")),
      TableField(
        .address, Names(en: "Web address", zh: "网址", de: "Adresse"),
        hint: Names(en: "Where it stands on the web.", zh: "网上所在的位置。", de: "Wo es im Netz steht."),
        example: Names(verbatim: "https://example.org/report-2017")),
      TableField(
        .file, Names(en: "File", zh: "文件", de: "Datei"),
        hint: Names(en: "Where the file is kept.", zh: "文件存放的位置。", de: "Wo die Datei liegt."),
        example: Names(verbatim: "report-2017.pdf")),
      .note,
    ])
}

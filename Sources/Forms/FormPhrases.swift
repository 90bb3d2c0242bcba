import Register

/// What forms say.
enum FormPhrases {
  static let title = Names(
    en: "Register of international cooperation", zh: "国际合作登记表",
    de: "Register der internationalen Zusammenarbeit")
  static let instructions = Names(en: "Instructions", zh: "填写说明", de: "Ausfüllhinweise")
  static let lists = Names(en: "Lists", zh: "选项", de: "Auswahllisten")
  static let required = Names(en: "required", zh: "必填", de: "Pflicht")
  /// How a form is filled in.
  static let steps: [(topic: Names, text: Names)] = [
    (
      Names(en: "Rows", zh: "每行一条", de: "Zeilen"),
      Names(
        en:
          "Each sheet takes records of one kind, one record a row. Begin with Places and Sources: "
          + "the other sheets offer what stands there.",
        zh: "每个工作表登记一类内容，每行一条记录。请先填“城市”和“资料来源”，其他工作表可从中选择。",
        de:
          "Jedes Blatt nimmt Datensätze einer Art auf, einen je Zeile. Beginnen Sie mit Kommunen und "
          + "Quellen: Was dort steht, bieten die anderen Blätter zur Auswahl an.")
    ),
    (
      Names(en: "Required", zh: "必填", de: "Pflicht"),
      Names(
        en:
          "Columns with dark headings are required. Leave any other cell empty where no source says "
          + "it; never guess.",
        zh: "深色表头的栏目必填。其他栏目如资料未说明，请留空，不要推测。",
        de:
          "Spalten mit dunkler Überschrift sind Pflicht. Alles andere bleibt leer, wenn keine Quelle es "
          + "nennt; bitte nie schätzen.")
    ),
    (
      Names(en: "Dates", zh: "日期", de: "Daten"),
      Names(
        en:
          "Write dates as exactly as the source does: 2014, 2014-06 or 2014-06-12; from the first to "
          + "the last day 2014-06-12/2014-06-20; about 2014 is 2014~.",
        zh: "日期按资料的精确程度填写：2014、2014-06或2014-06-12；起止日期写作2014-06-12/2014-06-20；约2014年写作2014~。",
        de:
          "Daten so genau wie die Quelle schreiben: 2014, 2014-06 oder 2014-06-12; vom ersten bis zum "
          + "letzten Tag 2014-06-12/2014-06-20; etwa 2014 ist 2014~.")
    ),
    (
      Names(en: "Figures", zh: "数字", de: "Zahlen"),
      Names(
        en: "Write figures as the source does: 150, 120-150, more than 150, about 150.",
        zh: "人数、金额等按资料的说法填写：150、120-150、150多、约150、不少于150。",
        de: "Zahlen so schreiben wie die Quelle: 150, 120-150, mehr als 150, rund 150.")
    ),
    (
      Names(en: "Several values", zh: "一格多项", de: "Mehrere Angaben"),
      Names(
        en: "Several values in one cell have ; between them.", zh: "一格填多项时，用分号隔开，全角（；）半角（;）均可。",
        de: "Mehrere Angaben in einer Zelle werden mit ; getrennt.")
    ),
    (
      Names(en: "Names", zh: "名称", de: "Namen"),
      Names(
        en: "Do not rename sheets or headings. Columns may change places, and sheets that are not "
          + "needed stay empty.",
        zh: "请勿更改工作表名称和表头。栏目顺序可以调整，不需要的工作表可以空着。",
        de:
          "Blätter und Überschriften bitte nicht umbenennen. Spalten dürfen die Plätze tauschen, nicht "
          + "benötigte Blätter bleiben leer.")
    ),
    (
      Names(en: "Not read", zh: "不读取", de: "Nicht gelesen"),
      Names(
        en: "This sheet and the sheet Lists are not read: the examples below are never counted.",
        zh: "本表和“选项”表不会被读取，下面的示例不参与统计。",
        de:
          "Dieses Blatt und das Blatt Auswahllisten werden nicht gelesen: Die Beispiele unten werden nie "
          + "gezählt.")
    ),
    (
      Names(en: "Check", zh: "检查", de: "Prüfen"),
      Names(
        en: "Save the workbook, then run yearbook check with the name of its folder: it says what "
          + "cannot be understood, and where.",
        zh: "保存后运行“yearbook check 文件夹名”，程序会指出无法识别的内容及其位置。",
        de:
          "Arbeitsmappe speichern, dann yearbook check mit dem Namen ihres Ordners aufrufen: Es sagt, was "
          + "nicht zu verstehen ist und wo es steht.")
    ),
  ]
}

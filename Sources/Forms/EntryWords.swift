import Intake
import Register
import Spreadsheet
import Tables

/// What is said to who fills in a column.
struct EntryWords {
  private let field: TableField
  private let language: Language

  init(_ field: TableField, _ language: Language) {
    self.field = field
    self.language = language
  }

  /// What goes here, how it is written, and an example.
  var prompt: EntryRule.Message {
    let example = field.example.text(in: language)
    let lines = [
      description,
      example.isEmpty
        ? "" : Names(en: "Example: ", zh: "例：", de: "Beispiel: ").text(in: language) + example,
    ]
    return EntryRule.Message(
      title: field.label.text(in: language),
      text: lines.filter { !$0.isEmpty }.joined(separator: "\n"))
  }

  /// What goes here, and how it is written unless the instructions say so of all.
  var summary: String {
    switch field.content {
    case .date, .figure: field.hint.text(in: language)
    default: description
    }
  }

  private var description: String {
    let parts = [field.hint, form].map { $0.text(in: language) }.filter { !$0.isEmpty }
    return parts.joined(separator: language == .chinese ? "" : " ")
  }

  var complaint: EntryRule.Message {
    EntryRule.Message(
      title: field.label.text(in: language), text: objection.text(in: language))
  }

  /// How an entry is written.
  private var form: Names {
    switch field.content {
    case .date:
      Names(
        en: "As exactly as the source says: 2014, 2014-06, 2014-06-12.",
        zh: "按资料的精确程度填写：2014、2014-06、2014-06-12。",
        de: "So genau wie die Quelle: 2014, 2014-06, 2014-06-12.")
    case .figure:
      Names(
        en: "Also 120-150, more than 150, about 150.", zh: "也可填120-150、150多、约150。",
        de: "Auch 120-150, mehr als 150, rund 150.")
    case .texts, .openTexts, .figures, .codes, .records:
      Names(
        en: "Several with ; between them.", zh: "填多项时用分号隔开。",
        de: "Mehrere durch ; getrennt.")
    case .code: Names(en: "Choose from the list.", zh: "请从列表中选择。", de: "Aus der Liste wählen.")
    case .record(let table): choice(from: table)
    case .identifier, .text, .openText, .country, .ordinal, .currency: Names(verbatim: "")
    }
  }

  private func choice(from table: String) -> Names {
    let label = label(of: table)
    return Names(
      en: "Choose from what stands on the sheet \(label.en).", zh: "从“\(label.zh)”表已填的编号中选择。",
      de: "Aus dem wählen, was auf dem Blatt \(label.de) steht.")
  }

  private func label(of table: String) -> Names {
    TableSchema.all.first { $0.name == table }?.label ?? Names(verbatim: table)
  }

  private var objection: Names {
    switch field.content {
    case .date:
      Names(
        en: "No year of four digits is in it. Write a date such as 2014, 2014-06 or 2014-06-12.",
        zh: "未找到四位数的年份。请填写日期，如2014、2014-06或2014-06-12。",
        de:
          "Darin steht kein vierstelliges Jahr. Bitte ein Datum wie 2014, 2014-06 oder 2014-06-12 "
          + "schreiben.")
    case .figure, .figures:
      Names(
        en: "There is no digit in it. Write a figure such as 150, 120-150 or more than 150.",
        zh: "其中没有数字。请填写如150、120-150或150多。",
        de:
          "Darin steht keine Ziffer. Bitte eine Zahl wie 150, 120-150 oder mehr als 150 schreiben.")
    case .ordinal:
      Names(
        en: "Write a whole number from 1 to 9999.", zh: "请填写1至9999的整数。",
        de: "Bitte eine ganze Zahl von 1 bis 9999 schreiben.")
    case .identifier:
      Names(
        en: "Another row has this identifier already, or there is a ; in it.",
        zh: "其他行已使用此编号，或编号中有分号。",
        de: "Eine andere Zeile hat diese Kennung schon, oder es steht ein ; darin.")
    case .record(let table): unlisted(on: label(of: table))
    default:
      Names(
        en: "This is not in the list.", zh: "列表中没有此项。", de: "Das steht nicht in der Liste.")
    }
  }

  private func unlisted(on label: Names) -> Names {
    Names(
      en: "The sheet \(label.en) has no such identifier. Add it there first.",
      zh: "“\(label.zh)”表中没有此编号，请先在该表登记。",
      de: "Auf dem Blatt \(label.de) steht keine solche Kennung. Bitte dort zuerst eintragen.")
  }
}

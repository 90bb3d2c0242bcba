extension FindingWords {
  /// What does not hold of a file's text, sheets or documents, by the identifier of the check.
  static let files: [String: (zh: String, de: String)] = [
    "blank-header": ("没有列标题", "Die Spaltenüberschriften fehlen"),
    "blank-label": ("列标题为空", "Eine Spaltenüberschrift ist leer"),
    "duplicate-cell": ("单元格重复", "Eine Zelle steht mehrfach da"),
    "duplicate-key": ("键重复", "Ein Schlüssel steht mehrfach da"),
    "encoding-error": ("含有不属于该编码的字节", "Ein Byte gehört nicht zur Kodierung des Textes"),
    "end-before-start": ("结束早于开始", "Das Ende liegt vor dem Beginn"),
    "extra-cell": ("单元格多于列标题", "Die Zeile hat zu viele Zellen"),
    "field-too-long": ("内容过长", "Der Inhalt einer Zelle ist zu lang"),
    "impossible-date": ("日期不存在", "Den Tag gibt es nicht"),
    "json-columns": ("键过多", "Die Schlüssel sind zu viele"),
    "json-list": ("列表无法采用", "Eine Liste ist nicht brauchbar"),
    "json-nesting": ("嵌套过深", "Die Verschachtelung ist zu tief"),
    "json-record": ("该值不是一条记录", "Der Wert ist kein Datensatz"),
    "json-syntax": ("JSON格式有误", "Der Text ist kein gültiges JSON"),
    "json-table": ("文件中没有该表", "Die Tabelle steht nicht in der Datei"),
    "misplaced-cell": ("单元格次序有误", "Eine Zelle steht nicht in der Reihenfolge"),
    "misplaced-row": ("行次序有误", "Die Zeile steht nicht in der Reihenfolge"),
    "missing-cell": ("单元格少于列标题", "Die Zeile hat zu wenige Zellen"),
    "missing-result": ("公式没有结果", "Einer Formel fehlt das Ergebnis"),
    "record-too-long": ("记录过长", "Der Datensatz ist zu lang"),
    "stray-quote": ("引号位置有误", "Ein Anführungszeichen steht im Feld"),
    "too-many-words": ("合作领域过多", "Die Kooperationsfelder sind zu viele"),
    "two-ends": ("结束日期有两个", "Das Ende ist zweimal angegeben"),
    "unclosed-quote": ("引号没有结束", "Ein Anführungszeichen wird nicht geschlossen"),
    "undecided-encoding": ("无法确定文件编码", "Die Kodierung der Datei ist nicht bestimmbar"),
    "unknown-format": ("单元格格式不明", "Das Format einer Zelle ist unbekannt"),
    "unknown-text": ("工作簿中没有该文本", "Den Text einer Zelle gibt es in der Arbeitsmappe nicht"),
    "unused-correction": (
      "所更正的记录已不存在", "Der Datensatz, der berichtigt wird, steht dort nicht mehr"
    ),
    "wrong-value": ("单元格的值有误", "Der Wert einer Zelle ist fehlerhaft"),
  ]
}

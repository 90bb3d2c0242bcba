import Tables

/// The words for what changed between two releases, in every language.
struct DifferenceWords {
  let language: Language

  private func text(_ en: String, _ zh: String, _ de: String) -> String {
    Wording(en: en, zh: zh, de: de).text(in: language)
  }

  private func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(TerminalWords(language: language).number(Int64(count), decimals: 0)) \(count == 1 ? one : many)"
  }

  var comma: String { text(", ", "，", ", ") }
  /// Between the parts of a list.
  var enumeration: String { text(", ", "、", ", ") }
  var semicolon: String { text("; ", "；", "; ") }
  var colon: String { text(": ", "：", ": ") }
  func bracketed(_ words: String) -> String { text(" (\(words))", "（\(words)）", " (\(words))") }

  var old: String { text("Old", "旧版", "Alt") }
  var new: String { text("New", "新版", "Neu") }

  /// The reference day of a release.
  func asOf(_ day: String) -> String {
    guard case .day(let year, let month, let number)? = PrintedDate(day) else { return day }
    let twoDigits = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    return text(
      "as of \(day)", "截至\(year)年\(month)月\(number)日",
      "Stand \(twoDigits(number)).\(twoDigits(month)).\(year)")
  }

  func name(of change: CellChange) -> String {
    switch change {
    case .revised: text("revised", "修订", "berichtigt")
    case .remarked: text("re-marked", "标记变更", "neu gekennzeichnet")
    case .updated: text("updated", "更新", "fortgeschrieben")
    case .added: text("added", "新增", "hinzugekommen")
    case .removed: text("removed", "删除", "entfallen")
    case .stable: text("unchanged", "未变", "unverändert")
    }
  }

  func direction(_ direction: CellDifference.Direction) -> String {
    switch direction {
    case .higher: text("higher", "上升", "höher")
    case .lower: text("lower", "下降", "niedriger")
    }
  }
}

extension DifferenceWords {
  var total: String { text("Cells of all tables", "全部表格的单元格", "Zellen aller Tabellen") }
  var sameFigures: String {
    text("No figure differs.", "两版数据一致。", "Keine Angabe weicht ab.")
  }
  var whatUpdatedMeans: String {
    text(
      "An updated figure is no revision: it refers to another reference day or to more years.",
      "更新不是修订：数字所指的基准日或年份范围不同。",
      "Fortgeschrieben heißt nicht berichtigt: Die Angabe gilt für einen anderen Stichtag oder für "
        + "mehr Jahre.")
  }
  func addedTable(_ cells: Int) -> String {
    text(
      "new table, \(self.cells(cells))", "新表，\(self.cells(cells))",
      "neue Tabelle, \(self.cells(cells))")
  }
  func removedTable(_ cells: Int) -> String {
    text(
      "no longer published, \(self.cells(cells))", "不再发布，\(self.cells(cells))",
      "nicht mehr veröffentlicht, \(self.cells(cells))")
  }
  func relaidTable(_ before: [String], _ now: [String]) -> String {
    let (before, now) = (before.joined(separator: ", "), now.joined(separator: ", "))
    return text(
      "the layout changed, so cells cannot be compared: by \(before), now by \(now)",
      "表式已变，单元格不可比：原按\(before)，现按\(now)",
      "der Aufbau hat sich geändert, Zellen sind nicht vergleichbar: bisher nach \(before), jetzt "
        + "nach \(now)")
  }
  func cells(_ cells: Int) -> String {
    text(
      counted(cells, "cell", "cells"), "\(cells)个单元格", counted(cells, "Zelle", "Zellen"))
  }
}

extension DifferenceWords {
  /// What a set of marks says, where it differs from the other.
  func marks(_ status: Status, otherThan other: Status) -> String {
    let own = status.subtracting(other)
    if own.isEmpty {
      return other.contains(.provisional)
        ? text("final", "最终数", "endgültig") : text("no mark", "无标记", "ohne Kennzeichen")
    }
    return Status.all.filter(own.contains).map(name).joined(separator: comma)
  }

  /// What a mark says, in a word or two.
  func name(of status: Status) -> String {
    switch status {
    case .notAvailable: text("not available", "数据不详", "keine Angabe")
    case .notApplicable: text("not applicable", "不适用", "nicht zutreffend")
    case .confidential: text("confidential", "不予公布", "geheim")
    case .estimated: text("estimated", "估计数", "geschätzt")
    case .provisional: text("provisional", "初步数", "vorläufig")
    case .revised: text("revised", "修订数", "berichtigt")
    case .breakInSeries: text("break in the series", "数列中断", "Bruch in der Zeitreihe")
    default: ""
    }
  }
}

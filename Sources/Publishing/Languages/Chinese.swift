package import Tables

/// Simplified Chinese, as China's statistical yearbooks and foreign affairs offices write it.
package struct Chinese: Phrases {
  package init() {}

  package var language: Language { .chinese }
}

extension Chinese {
  package var cover: String { "封面" }
  package var aboutThisRelease: String { "关于本期年鉴" }
  package var area: String { "统计范围" }
  package var reportingPeriod: String { "报告期" }
  package var referenceDate: String { "存量基准日" }
  package var releaseDate: String { "发布日期" }
  package var status: String { "数据状态" }
  package var contact: String { "联系方式" }
  package var nextRelease: String { "下期发布" }
  package var licence: String { "使用许可" }
  package func provisional(year: Int) -> String { "初步数：\(year)年数据今后可能修订" }
  package var final: String { "最终数" }
  package func way(to sheet: String) -> String { "→ \(sheet)" }
  package func subject(year: Int) -> String { "\(year)年度统计" }
  package func keywords(_ area: String) -> String {
    (["官方统计", "国际合作", "友好城市", "结好关系", "团组往来"] + [area]).filter { !$0.isEmpty }
      .joined(separator: "，")
  }
}

extension Chinese {
  package var contents: String { "目录" }
  package var contentsSummary: String { "本工作簿的全部工作表，点击名称即可跳转。" }
  package var sheetHeading: String { "工作表" }
  package var titleHeading: String { "标题" }
  package var backToContents: String { "← 返回目录" }

  package var notes: String { "说明" }
  package var notesOnTables: String { "表注" }
  package var notesSummary: String { "对各表、各列和各行的注释，按首次出现的顺序编号。" }
  package var noteHeading: String { "编号" }
  package var textHeading: String { "内容" }
  package var usedInHeading: String { "适用于" }
  package var rules: String { "统计规则" }
  package var rulesSummary: String { "本工作簿全部数据的统计方法。" }
  package var ruleHeading: String { "序号" }
  package var marks: String { "符号" }
  package var marksSummary: String { "代替数字或标注于数字旁的符号。备注列为空表示无需说明。" }
  package var markHeading: String { "符号" }
  package var meaningHeading: String { "含义" }

  package func page(_ number: String, of count: String) -> String {
    "第\(number)页，共\(count)页"
  }
}

extension Chinese {
  package func tableName(_ number: Int) -> String { "表\(number)" }

  package func users(tables: [ClosedRange<Int>], lists: [String]) -> String {
    let runs = tables.flatMap { run in
      run.count > 2 ? ["\(run.lowerBound)至\(run.upperBound)"] : run.map { "\($0)" }
    }
    let tables = runs.isEmpty ? [] : ["表" + runs.joined(separator: "、")]
    return (tables + lists).joined(separator: "；")
  }

  /// Where, when, what: the order in which Chinese puts them.
  package func tableTitle(
    _ number: Int, _ title: String, area: String, period: String?
  ) -> String {
    "\(tableName(number)) \(area)\(period ?? "")\(title)"
  }

  package func listTitle(_ title: String, area: String, period: String?) -> String {
    let scope = [area, period ?? ""].filter { !$0.isEmpty }
    return scope.isEmpty ? title : title + bracketed(scope.joined(separator: "，"))
  }

  package func years(_ years: ClosedRange<Int>) -> String {
    years.count == 1 ? "\(years.lowerBound)年" : "\(years.lowerBound)—\(years.upperBound)年"
  }

  package func asOf(_ day: String) -> String { "截至\(day)" }

  package func atTheEndOfEachYear(_ years: ClosedRange<Int>) -> String {
    years.count == 1 ? "\(years.lowerBound)年末" : "\(self.years(years))各年末"
  }

  package func notesSentence(_ numbers: [Int]) -> String {
    "本表适用注\(numbers.map { "\($0)" }.joined(separator: "、"))，见“说明”。"
  }

  package func sourceSentence(_ sources: [String]) -> String {
    "资料来源：\(sources.joined(separator: "；"))。"
  }

  package func source(_ title: String, id: String) -> String { title + bracketed(id) }

  package var setsEnglishUnderHeadings: Bool { true }
  package func heading(_ heading: String, unit: String) -> String {
    heading.contains(bracketed(unit)) ? heading : heading + bracketed(unit)
  }
  package func heading(_ heading: String, notes: [Int]) -> String {
    heading + notes.map(noteMark).joined()
  }
  package func headingAtLeast(_ heading: String) -> String { named(heading, "下限") }
  package func headingAtMost(_ heading: String) -> String { named(heading, "上限") }
  package func headingStated(_ heading: String) -> String { named(heading, "有数据记录") + "（n/N）" }
  package var noneRecorded: String { "无记录" }

  /// A heading made longer, its bracket at the end kept there: 金额下限（元）.
  private func named(_ heading: String, _ what: String) -> String {
    guard heading.last == "）", let bracket = heading.lastIndex(of: "（") else {
      return heading + what
    }
    return heading[..<bracket] + what + heading[bracket...]
  }

  package var notesHeading: String { "备注" }
  package func noteMark(_ number: Int) -> String { "[注\(number)]" }
  package func mark(_ mark: String, on heading: String) -> String { "\(heading)：\(mark)" }
  package func remarks(_ remarks: [String]) -> String { remarks.joined(separator: "；") }
}

extension Chinese {
  package func meaning(of status: Status) -> String {
    switch status {
    case .notAvailable: "数据不详（资料未载明）"
    case .notApplicable: "不适用"
    case .confidential: "不予公布"
    case .estimated: "估计数或仅知上下限"
    case .provisional: "初步数"
    case .revised: "修订数"
    case .breakInSeries: "数列中断，前后不可比"
    default: ""
    }
  }

  package func remark(_ status: Status) -> String {
    status == .estimated ? "估计数" : meaning(of: status)
  }

  package func remark(_ status: Status, ofColumns headings: [String]) -> String {
    headings.isEmpty
      ? "本表数据均为\(remark(status))。"
      : headings.map { "“\($0)”" }.joined(separator: "、") + "列均为\(remark(status))。"
  }

  package func blank(_ statuses: Status) -> (sign: String, meaning: String) {
    let meanings = [
      statuses.contains(.notApplicable) ? "不适用" : nil,
      statuses.contains(.estimated) ? "仅知上下限（见“下限”“上限”列）" : nil,
    ].compactMap(\.self)
    return ("空格", meanings.joined(separator: "，或"))
  }

  package var meaningOfZero: String { "无" }

  package func legend(_ entries: [(sign: String, meaning: String)]) -> String {
    "符号：" + entries.map { "\($0.sign) \($0.meaning)" }.joined(separator: "；") + "。"
  }
}

extension Chinese {
  package var thousandsSeparator: String { "," }
  package var decimalSeparator: String { "." }
  package func atLeast(_ number: String) -> String { "至少\(number)" }
  package func atMost(_ number: String) -> String { "至多\(number)" }
  package func between(_ lower: String, _ upper: String) -> String { "\(lower)至\(upper)" }
  package func stated(_ count: Int, of all: Int) -> String { "\(count)/\(all)" }
  package func bracketed(_ text: String) -> String { "（\(text)）" }

  package func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: "、") + "和" + last
  }
}

extension Chinese {
  package func chartTitle(_ label: String, _ title: String) -> String { "图\(label) \(title)" }

  package func firstOf(_ drawn: Int, _ all: Int) -> String { "（前\(drawn)项，共\(all)项）" }

  package func valueAxis(_ unit: String) -> String { "单位：\(unit)" }

  package func lowerBoundAxis(_ axis: String, sign: String) -> String {
    "\(axis)；标\(sign)者为下限"
  }

  package func description(of chart: ChartDescription) -> String {
    let span =
      chart.isOverTime
      ? "\(chart.firstCategory)至\(chart.lastCategory)" : "共\(chart.categories)类"
    var text = "\(name(of: chart.kind))：\(chart.title)。\(chart.categoryAxis)：\(span)"
    text += chart.years.map { "，\(years($0))。" } ?? "。"
    for series in chart.series {
      text += "\(series.name)："
      if series.lowest.figure == series.highest.figure {
        text += "均为\(series.highest.figure)。"
        continue
      }
      text += "最高\(figure(series.highest))，最低\(figure(series.lowest))"
      text += chart.isOverTime ? "，最近\(figure(series.last))。" : "。"
    }
    guard chart.hasLowerBounds else { return text }
    text += "仅知上下限的数字按下限绘制"
    return text + (chart.showsUpperBounds ? "，其后浅色部分为上限。" : "。")
  }

  private func figure(_ point: ChartDescription.Point) -> String {
    point.figure + bracketed(point.category)
  }

  private func name(of kind: Chart.Kind) -> String {
    switch kind {
    case .columns: "柱形图"
    case .stackedColumns: "堆积柱形图"
    case .bars: "条形图"
    case .stackedBars: "堆积条形图"
    case .line: "折线图"
    case .timeline: "时间线图"
    }
  }
}

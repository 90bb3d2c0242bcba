package import Tables

/// English, as British official statistics write it.
package struct English: Phrases {
  package init() {}

  package var language: Language { .english }
}

extension English {
  package var cover: String { "Cover" }
  package var aboutThisRelease: String { "About this release" }
  package var area: String { "Area" }
  package var reportingPeriod: String { "Reporting period" }
  package var referenceDate: String { "Reference date of stocks" }
  package var releaseDate: String { "Release date" }
  package var status: String { "Status" }
  package var contact: String { "Contact" }
  package var nextRelease: String { "Next release" }
  package var licence: String { "Licence" }
  package func provisional(year: Int) -> String {
    "Provisional: figures for \(year) may be revised"
  }
  package var final: String { "Final" }
  package func way(to sheet: String) -> String { "→ \(sheet)" }
  package func subject(year: Int) -> String { "Annual statistics \(year)" }
  package func keywords(_ area: String) -> String {
    [
      "official statistics", "international cooperation", "twin cities", "partnerships",
      "delegations", area,
    ].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension English {
  package var contents: String { "Contents" }
  package var contentsSummary: String { "Every sheet of this workbook, each linked to its sheet." }
  package var sheetHeading: String { "Sheet" }
  package var titleHeading: String { "Title" }
  package var backToContents: String { "← Back to contents" }

  package var notes: String { "Notes" }
  package var notesOnTables: String { "Notes on the tables" }
  package var notesSummary: String {
    "Remarks on single tables, columns and rows, numbered in the order of their first use."
  }
  package var noteHeading: String { "Note" }
  package var textHeading: String { "Text" }
  package var usedInHeading: String { "Used in" }
  package var rules: String { "Rules" }
  package var rulesSummary: String { "How everything in this workbook was counted." }
  package var ruleHeading: String { "Rule" }
  package var marks: String { "Marks" }
  package var marksSummary: String {
    "Marks that stand for a figure or beside it. A blank in a column of notes means that"
      + " there is nothing to remark."
  }
  package var markHeading: String { "Mark" }
  package var meaningHeading: String { "Meaning" }

  package func page(_ number: String, of count: String) -> String {
    "Page \(number) of \(count)"
  }
}

extension English {
  package func tableName(_ number: Int) -> String { "Table \(number)" }

  package func users(tables: [ClosedRange<Int>], lists: [String]) -> String {
    let runs = tables.map { run in
      run.count > 2
        ? between("\(run.lowerBound)", "\(run.upperBound)") : list(run.map { "\($0)" })
    }
    let word = tables.reduce(0) { $0 + $1.count } == 1 ? "Table " : "Tables "
    let tables = runs.isEmpty ? [] : [word + runs.joined(separator: ", ")]
    return (tables + lists).joined(separator: "; ")
  }

  package func tableTitle(
    _ number: Int, _ title: String, area: String, period: String?
  ) -> String {
    "\(tableName(number)): " + listTitle(title, area: area, period: period)
  }

  package func listTitle(_ title: String, area: String, period: String?) -> String {
    ([title, area] + [period].compactMap(\.self)).filter { !$0.isEmpty }.joined(separator: ", ")
  }

  package func years(_ years: ClosedRange<Int>) -> String {
    years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound) to \(years.upperBound)"
  }

  package func asOf(_ day: String) -> String { "at \(day)" }

  package func atTheEndOfEachYear(_ years: ClosedRange<Int>) -> String {
    years.count == 1
      ? "at the end of \(years.lowerBound)" : "at the end of each year, \(self.years(years))"
  }

  package func notesSentence(_ numbers: [Int]) -> String {
    numbers.count == 1
      ? "Note \(numbers[0]) applies; see the sheet Notes."
      : "Notes \(list(numbers.map { "\($0)" })) apply; see the sheet Notes."
  }

  package func sourceSentence(_ sources: [String]) -> String {
    (sources.count == 1 ? "Source: " : "Sources: ") + sources.joined(separator: "; ") + "."
  }

  package func source(_ title: String, id: String) -> String { "\(title) (\(id))" }

  package var setsEnglishUnderHeadings: Bool { false }
  /// A heading that begins with its unit is followed by the word for any count.
  package func heading(_ heading: String, unit: String) -> String {
    "\(heading) (\(heading.lowercased().hasPrefix(unit) ? "number" : unit))"
  }
  package func heading(_ heading: String, notes: [Int]) -> String {
    ([heading] + notes.map(noteMark)).joined(separator: " ")
  }
  package func headingAtLeast(_ heading: String) -> String { "\(heading), at least" }
  package func headingAtMost(_ heading: String) -> String { "\(heading), at most" }
  package func headingStated(_ heading: String) -> String { "\(heading), stated (n of N)" }
  package var noneRecorded: String { "None recorded" }
  package var notesHeading: String { "Notes" }
  package func noteMark(_ number: Int) -> String { "[note \(number)]" }
  package func mark(_ mark: String, on heading: String) -> String { "\(mark) \(heading)" }
  package func remarks(_ remarks: [String]) -> String { remarks.joined(separator: " ") }
}

extension English {
  package func meaning(of status: Status) -> String {
    switch status {
    case .notAvailable: "not available: the sources do not state it"
    case .notApplicable: "not applicable"
    case .confidential: "confidential"
    case .estimated: "estimated, or known within bounds only"
    case .provisional: "provisional"
    case .revised: "revised"
    case .breakInSeries: "break in the series"
    default: ""
    }
  }

  package func remark(_ status: Status) -> String {
    status == .estimated ? "estimated" : meaning(of: status)
  }

  package func remark(_ status: Status, ofColumns headings: [String]) -> String {
    headings.isEmpty
      ? "All figures: \(remark(status))." : "\(list(headings)): \(remark(status))."
  }

  package func blank(_ statuses: Status) -> (sign: String, meaning: String) {
    let meanings = [
      statuses.contains(.notApplicable) ? meaning(of: .notApplicable) : nil,
      statuses.contains(.estimated) ? "known within bounds only, which stand beside it" : nil,
    ].compactMap(\.self)
    return ("blank", meanings.joined(separator: ", or "))
  }

  package var meaningOfZero: String { "none" }

  package func legend(_ entries: [(sign: String, meaning: String)]) -> String {
    (entries.count == 1 ? "Mark: " : "Marks: ")
      + entries.map { "\($0.sign) \($0.meaning)" }.joined(separator: "; ") + "."
  }
}

extension English {
  package var thousandsSeparator: String { "," }
  package var decimalSeparator: String { "." }
  package func atLeast(_ number: String) -> String { "at least \(number)" }
  package func atMost(_ number: String) -> String { "at most \(number)" }
  package func between(_ lower: String, _ upper: String) -> String { "\(lower) to \(upper)" }
  package func stated(_ count: Int, of all: Int) -> String { "\(count) of \(all)" }
  package func bracketed(_ text: String) -> String { "(\(text))" }

  package func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension English {
  package func chartTitle(_ label: String, _ title: String) -> String { "Chart \(label): \(title)" }

  package func firstOf(_ drawn: Int, _ all: Int) -> String { " (first \(drawn) of \(all))" }

  package func valueAxis(_ unit: String) -> String {
    unit.prefix(1).uppercased() + unit.dropFirst()
  }

  package func lowerBoundAxis(_ axis: String, sign: String) -> String {
    "\(axis) (\(sign): at least)"
  }

  package func description(of chart: ChartDescription) -> String {
    let span =
      chart.isOverTime
      ? "\(chart.firstCategory) to \(chart.lastCategory)" : "\(chart.categories) categories"
    var text = "\(name(of: chart.kind)): \(chart.title). \(chart.categoryAxis): \(span)"
    text += chart.years.map { ", \(years($0))." } ?? "."
    for series in chart.series {
      text += " \(series.name): "
      if series.lowest.figure == series.highest.figure {
        text += "\(series.highest.figure) throughout."
        continue
      }
      text += "highest \(figure(series.highest)), lowest \(figure(series.lowest))"
      text += chart.isOverTime ? ", latest \(figure(series.last))." : "."
    }
    guard chart.hasLowerBounds else { return text }
    text += " Bounded figures are drawn at their lower bound"
    return text + (chart.showsUpperBounds ? ", the upper bound pale behind it." : ".")
  }

  private func figure(_ point: ChartDescription.Point) -> String {
    "\(point.figure) (\(point.category))"
  }

  private func name(of kind: Chart.Kind) -> String {
    switch kind {
    case .columns: "Column chart"
    case .stackedColumns: "Stacked column chart"
    case .bars: "Bar chart"
    case .stackedBars: "Stacked bar chart"
    case .line: "Line chart"
    case .timeline: "Timeline"
    }
  }
}

extension English {
  package func day(_ year: Int, _ month: Int, _ day: Int) -> String {
    "\(self.month(year, month))-\(twoDigits(day))"
  }

  package func longDay(_ year: Int, _ month: Int, _ day: Int) -> String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return "\(day) \(names[month - 1]) \(year)"
  }

  package func month(_ year: Int, _ month: Int) -> String {
    "\(self.year(year))-\(twoDigits(month))"
  }

  package func year(_ year: Int) -> String {
    String(repeating: "0", count: max(0, 4 - "\(year)".count)) + "\(year)"
  }

  package func season(_ season: PrintedDate.Season, _ year: Int) -> String {
    "\(name(of: season)) \(year)"
  }
  package func interval(_ start: String, _ end: String) -> String { "\(start) to \(end)" }
  package func from(_ start: String) -> String { "from \(start)" }
  package func until(_ end: String) -> String { "until \(end)" }
  package func fromUnknown(_ start: String) -> String { "from \(start), end not stated" }
  package func untilUnknown(_ end: String) -> String { "until \(end), start not stated" }
  package func about(_ date: String) -> String { "about \(date)" }
  package func uncertain(_ date: String) -> String { "\(date) (uncertain)" }

  package func some(_ precision: PrintedDate.Precision, in period: String) -> String {
    "a \(name(of: precision)) in \(period)"
  }

  package func some(
    _ precision: PrintedDate.Precision, from first: String, to last: String
  ) -> String {
    "a \(name(of: precision)) from \(first) to \(last)"
  }

  private func name(of season: PrintedDate.Season) -> String {
    switch season {
    case .spring: "spring"
    case .summer: "summer"
    case .autumn: "autumn"
    case .winter: "winter"
    }
  }

  private func name(of precision: PrintedDate.Precision) -> String {
    switch precision {
    case .day: "day"
    case .month: "month"
    case .year: "year"
    }
  }

  private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

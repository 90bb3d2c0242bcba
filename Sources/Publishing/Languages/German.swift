package import Tables

/// German, as Germany's statistical offices write it.
package struct German: Phrases {
  package init() {}

  package var language: Language { .german }
}

extension German {
  package var cover: String { "Titelblatt" }
  package var aboutThisRelease: String { "Zu dieser Veröffentlichung" }
  package var area: String { "Erfasstes Gebiet" }
  package var reportingPeriod: String { "Berichtszeitraum" }
  package var referenceDate: String { "Stichtag der Bestände" }
  package var releaseDate: String { "Veröffentlicht am" }
  package var status: String { "Status" }
  package var contact: String { "Kontakt" }
  package var nextRelease: String { "Nächste Ausgabe" }
  package var licence: String { "Lizenz" }
  package func provisional(year: Int) -> String {
    "Vorläufig: Zahlen für \(year) können berichtigt werden"
  }
  package var final: String { "Endgültig" }
  package func way(to sheet: String) -> String { "→ \(sheet)" }
  package func subject(year: Int) -> String { "Jahresstatistik \(year)" }
  package func keywords(_ area: String) -> String {
    [
      "amtliche Statistik", "internationale Zusammenarbeit", "Städtepartnerschaften",
      "Partnerkommunen", "Delegationen", area,
    ].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension German {
  package var contents: String { "Inhalt" }
  package var contentsSummary: String {
    "Alle Blätter dieser Arbeitsmappe; jede Zeile führt zu ihrem Blatt."
  }
  package var sheetHeading: String { "Blatt" }
  package var titleHeading: String { "Titel" }
  package var backToContents: String { "← Zurück zum Inhalt" }

  package var notes: String { "Anmerkungen" }
  package var notesOnTables: String { "Anmerkungen zu den Tabellen" }
  package var notesSummary: String {
    "Anmerkungen zu einzelnen Tabellen, Spalten und Zeilen, nummeriert nach ihrem ersten Vorkommen."
  }
  package var noteHeading: String { "Nummer" }
  package var textHeading: String { "Text" }
  package var usedInHeading: String { "Gilt für" }
  package var rules: String { "Methodik" }
  package var rulesSummary: String { "Wie in dieser Arbeitsmappe gezählt wird." }
  package var ruleHeading: String { "Regel" }
  package var marks: String { "Zeichenerklärung" }
  package var marksSummary: String {
    "Zeichen, die statt einer Zahl oder neben ihr stehen. Ein leeres Feld in der Spalte der"
      + " Anmerkungen heißt, dass nichts anzumerken ist."
  }
  package var markHeading: String { "Zeichen" }
  package var meaningHeading: String { "Bedeutung" }

  package func page(_ number: String, of count: String) -> String {
    "Seite \(number) von \(count)"
  }
}

extension German {
  package func tableName(_ number: Int) -> String { "Tabelle \(number)" }

  package func users(tables: [ClosedRange<Int>], lists: [String]) -> String {
    let runs = tables.flatMap { run in
      run.count > 2 ? ["\(run.lowerBound) bis \(run.upperBound)"] : run.map { "\($0)" }
    }
    let word = tables.reduce(0) { $0 + $1.count } == 1 ? "Tabelle " : "Tabellen "
    let tables = runs.isEmpty ? [] : [word + list(runs)]
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
    years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound) bis \(years.upperBound)"
  }

  /// In digits, as long titles have it.
  package func titleDay(_ text: String) -> String { date(text) }

  package func asOf(_ day: String) -> String { "Stand: \(day)" }

  package func atTheEndOfEachYear(_ years: ClosedRange<Int>) -> String {
    years.count == 1
      ? "Ende \(years.lowerBound)" : "jeweils am Jahresende, \(self.years(years))"
  }

  package func notesSentence(_ numbers: [Int]) -> String {
    numbers.count == 1
      ? "Es gilt Anmerkung \(numbers[0]); siehe das Blatt „Anmerkungen“."
      : "Es gelten die Anmerkungen \(list(numbers.map { "\($0)" }));"
        + " siehe das Blatt „Anmerkungen“."
  }

  package func sourceSentence(_ sources: [String]) -> String {
    (sources.count == 1 ? "Quelle: " : "Quellen: ") + sources.joined(separator: "; ") + "."
  }

  package func source(_ title: String, id: String) -> String { "\(title) (\(id))" }

  package var setsEnglishUnderHeadings: Bool { false }
  /// A heading that begins with its unit is followed by the word that statisticians use for counts.
  package func heading(_ heading: String, unit: String) -> String {
    if heading.contains(" in \(unit)") { return heading }
    return "\(heading) (\(heading.hasPrefix(unit) ? "Anzahl" : unit))"
  }
  package func heading(_ heading: String, notes: [Int]) -> String {
    ([heading] + notes.map(noteMark)).joined(separator: " ")
  }
  package func headingAtLeast(_ heading: String) -> String { "\(heading), mindestens" }
  package func headingAtMost(_ heading: String) -> String { "\(heading), höchstens" }
  package func headingStated(_ heading: String) -> String { "\(heading), mit Angabe (n von N)" }
  package var noneRecorded: String { "Nichts erfasst" }
  package var notesHeading: String { "Anmerkungen" }
  package func noteMark(_ number: Int) -> String { "[Anm. \(number)]" }
  package func mark(_ mark: String, on heading: String) -> String { "\(heading): \(mark)" }
  package func remarks(_ remarks: [String]) -> String { remarks.joined(separator: "; ") }
}

extension German {
  package func meaning(of status: Status) -> String {
    switch status {
    case .notAvailable: "keine Angabe in den Quellen"
    case .notApplicable: "Tabellenfach gesperrt, weil Aussage nicht sinnvoll"
    case .confidential: "geheim zu halten"
    case .estimated: "geschätzt oder nur in Grenzen bekannt"
    case .provisional: "vorläufige Zahl"
    case .revised: "berichtigte Zahl"
    case .breakInSeries: "Bruch in der Zeitreihe"
    default: ""
    }
  }

  package func remark(_ status: Status) -> String {
    status == .estimated ? "geschätzte Zahl" : meaning(of: status)
  }

  package func remark(_ status: Status, ofColumns headings: [String]) -> String {
    headings.isEmpty
      ? "Gilt für alle Zahlen: \(remark(status))."
      : "Gilt für \(list(headings.map { "„\($0)“" })): \(remark(status))."
  }

  package func blank(_ statuses: Status) -> (sign: String, meaning: String) {
    let meanings = [
      statuses.contains(.notApplicable) ? meaning(of: .notApplicable) : nil,
      statuses.contains(.estimated)
        ? "nur in Grenzen bekannt, siehe „mindestens“ und „höchstens“" : nil,
    ].compactMap(\.self)
    return ("leeres Feld", meanings.joined(separator: "; oder "))
  }

  package var meaningOfZero: String { "nichts vorhanden" }

  package func legend(_ entries: [(sign: String, meaning: String)]) -> String {
    "Zeichenerklärung: "
      + entries.map { "\($0.sign) = \($0.meaning)" }.joined(separator: "; ") + "."
  }
}

extension German {
  package var thousandsSeparator: String { "." }
  package var decimalSeparator: String { "," }
  package func atLeast(_ number: String) -> String { "mindestens \(number)" }
  package func atMost(_ number: String) -> String { "höchstens \(number)" }
  package func between(_ lower: String, _ upper: String) -> String { "\(lower) bis \(upper)" }
  package func stated(_ count: Int, of all: Int) -> String { "\(count) von \(all)" }
  package func bracketed(_ text: String) -> String { "(\(text))" }

  package func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " und " + last
  }
}

extension German {
  package func chartTitle(_ label: String, _ title: String) -> String {
    "Schaubild \(label): \(title)"
  }

  package func firstOf(_ drawn: Int, _ all: Int) -> String { " (die ersten \(drawn) von \(all))" }

  package func valueAxis(_ unit: String) -> String { unit }

  package func lowerBoundAxis(_ axis: String, sign: String) -> String {
    "\(axis) (\(sign): mindestens)"
  }

  package func description(of chart: ChartDescription) -> String {
    let span =
      chart.isOverTime
      ? "\(chart.firstCategory) bis \(chart.lastCategory)" : "\(chart.categories) Kategorien"
    var text = "\(name(of: chart.kind)): \(chart.title). \(chart.categoryAxis): \(span)"
    text += chart.years.map { ", \(years($0))." } ?? "."
    for series in chart.series {
      text += " \(series.name): "
      if series.lowest.figure == series.highest.figure {
        text += "durchgehend \(series.highest.figure)."
        continue
      }
      text += "höchster Wert \(figure(series.highest)), niedrigster \(figure(series.lowest))"
      text += chart.isOverTime ? ", letzter \(figure(series.last))." : "."
    }
    guard chart.hasLowerBounds else { return text }
    text += " Nur in Grenzen bekannte Werte sind mit ihrer Untergrenze gezeichnet"
    return text + (chart.showsUpperBounds ? ", dahinter blass die Obergrenze." : ".")
  }

  private func figure(_ point: ChartDescription.Point) -> String {
    "\(point.figure) (\(point.category))"
  }

  private func name(of kind: Chart.Kind) -> String {
    switch kind {
    case .columns: "Säulendiagramm"
    case .stackedColumns: "Gestapeltes Säulendiagramm"
    case .bars: "Balkendiagramm"
    case .stackedBars: "Gestapeltes Balkendiagramm"
    case .line: "Liniendiagramm"
    case .timeline: "Zeitleiste"
    }
  }
}

import Spreadsheet
import Tables

/// The panel of headline figures on the cover, each with its label, marks and coverage.
struct CoverHeadlines {
  private let plan: WorkbookPlan
  private let styles: CoverStyles
  private let columns: Int
  /// Of a column, in pixels.
  private let width: Int

  init(_ plan: WorkbookPlan, _ styles: CoverStyles, columns: Int, width: Int) {
    self.plan = plan
    self.styles = styles
    self.columns = columns
    self.width = width
  }

  /// Rows that a line of headlines takes: figures, labels, marks, ways to the tables.
  static let rows = 4

  func write(to sheet: inout Sheet, _ rows: inout SheetRows) throws(SpreadsheetError) {
    let headlines = plan.release.headlines
    var start = 0
    while start < headlines.count {
      let end = min(start + columns, headlines.count)
      try write(headlines[start..<end], to: &sheet, &rows)
      start = end
    }
    let legend = plan.legend(of: marks)
    if !legend.isEmpty {
      let room = width * columns - Density.padding
      try rows.write(
        [.space(3)]
          + SheetLine.sentence(plan.phrases.legend(legend), styles.legend, room: room),
        in: &sheet)
    }
    try rows.write([.space(12)], in: &sheet)
  }

  /// Writes up to a row of headlines, one a column: figure, label, marks, the way to the table.
  private func write(
    _ headlines: ArraySlice<Headline>, to sheet: inout Sheet, _ rows: inout SheetRows
  ) throws(SpreadsheetError) {
    let first = rows.next
    let labels = headlines.map { $0.label.text(in: plan.phrases.language) }
    let remarks = headlines.map { remark(on: $0.observation) }
    let bold = TextMeasure(size: styles.label.font.size, bold: true)
    let label = labels.map { bold.height(of: $0, room: room) }.max() ?? 0
    let lines: [(format: CellFormat, height: Double)] = [
      (styles.figure, 42), (styles.label, RowHeights.height(label, padding: 3)),
      (styles.remark, remarks.allSatisfy(\.isEmpty) ? 3 : 15), (styles.way, 19.5),
    ]
    for line in lines {
      try rows.fill("", line.format, columns: columns, height: line.height, in: &sheet)
    }
    for (column, headline) in headlines.enumerated() {
      try write(headline.observation, row: first, column, to: &sheet)
      try sheet.write(labels[column], row: first + 1, column: column, format: styles.label)
      if !remarks[column].isEmpty {
        try sheet.write(remarks[column], row: first + 2, column: column, format: styles.remark)
      }
      guard let table = plan.table(headline.table) else { continue }
      let name = table.number.map(plan.phrases.tableName) ?? table.sheet
      try sheet.write(
        plan.phrases.way(to: name),
        linkingTo: .cell(CellAddress(row: 0, column: 0), sheet: table.sheet), row: first + 3,
        column: column, format: styles.way)
    }
  }

  /// Pixels of a column that hold text.
  private var room: Int { width - Density.padding }

  private func write(
    _ figure: Observation, row: Int, _ column: Int, to sheet: inout Sheet
  ) throws(SpreadsheetError) {
    var format = styles.figure
    if let value = figure.value {
      format.numberFormat = TableStyles.numberFormat(decimals: 0, zero: plan.profile.zero)
      try sheet.write(value, row: row, column: column, format: format)
      return
    }
    let text = plan.phrases.figure(figure) ?? signs(of: shown(figure))
    for size in [format.font.size, 18, 16, 14, 12] {
      format.font.size = size
      if TextMeasure(size: size, bold: true).pixels(of: text) <= width - Density.padding {
        break
      }
    }
    try sheet.write(text, row: row, column: column, format: format)
  }

  /// Marks and coverage, for example "[e] (4 of 7)".
  private func remark(on figure: Observation) -> String {
    let isUnknown = figure.value == nil && figure.lower == nil && figure.upper == nil
    var parts = isUnknown ? [] : [signs(of: shown(figure))]
    if let covered = figure.covered, let all = figure.of {
      parts.append(plan.phrases.bracketed(plan.phrases.stated(covered, of: all)))
    }
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The figure's statuses, and those that its bounds or its absence imply.
  private func shown(_ figure: Observation) -> Status {
    if figure.value != nil || !figure.status.isEmpty { return figure.status }
    return figure.lower == nil && figure.upper == nil ? .notAvailable : .estimated
  }

  private func signs(of status: Status) -> String {
    plan.legend(of: PrintedMarks(statuses: status)).map(\.sign).joined(separator: " ")
  }

  private var marks: PrintedMarks {
    plan.release.headlines.reduce(into: PrintedMarks()) { marks, headline in
      marks.statuses.formUnion(shown(headline.observation))
      marks.showsZero = marks.showsZero || headline.observation.value == 0
    }
  }
}

extension WorkbookPlan {
  /// The printed table of that identifier.
  func table(_ id: String) -> PrintedTable? {
    (tables + annexes).first { $0.table.id == id }
  }
}

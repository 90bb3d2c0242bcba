import Register

/// Where the headings stand, and the columns that they name.
extension MappedRows {
  private var named: [String] {
    let countries = mapping.places.values.compactMap { country in
      if case .column(let column) = country { column } else { nil }
    }
    return (mapping.columns.map(\.column) + mapping.passedOver.map(\.column) + countries)
      .compactMap { column in if case .heading(let heading) = column { heading } else { nil } }
  }

  /// Finds the row of the headings and the columns of the fields; false where they are not there.
  func findHeadings() throws(IntakeError) -> Bool {
    let wanted = Set(named.map(\.folded))
    if wanted.isEmpty, mapping.headingRow == nil { return resolve() }
    var nearest = NearestRow()
    var flaws = RowProblems()
    while try rows.read(into: &row) {
      let labels = (0..<row.filledCount).map { row.text($0).trimmed }
      let found = wanted.intersection(labels.map(\.folded)).count
      if mapping.headingRow.map({ $0 == row.line }) ?? (found == wanted.count) {
        headings = labels
        headingRow = row.line
        return resolve()
      }
      nearest.take(row.line, labels, found)
      if let flaw = row.flaws.first, flaws.isEmpty {
        flaws.add(flaw, of: row, separatedBy: rows.parting)
      }
      if mapping.headingRow.map({ $0 < row.line }) ?? false { break }
    }
    complainOfHeadings(nearest)
    problems.add(flaws.take())
    return false
  }

  /// The row in which most of the headings stand: its number, its cells, how many are there.
  private struct NearestRow {
    var row = 0
    var labels: [String] = []
    var found = -1

    /// Takes the row if it is nearer than those before; one that has nothing in it is not.
    mutating func take(_ row: Int, _ labels: [String], _ found: Int) {
      if found > self.found, !labels.isEmpty { self = Self(row: row, labels: labels, found: found) }
    }

    /// The first cells in which anything stands.
    var words: String {
      let filled = labels.filter { !$0.isEmpty }
      let shown = filled.prefix(20).map { "'\($0.prefix(40))\($0.count > 40 ? "…" : "")'" }
      return shown.joined(separator: ", ") + (filled.count > 20 ? ", …" : "")
    }
  }

  private func complainOfHeadings(_ nearest: NearestRow) {
    if let row = mapping.headingRow {
      complain(row, "no headings in row \(row)", repair: "correct 'headings' of the mapping")
      return
    }
    let read = form.isEmpty ? "" : "; the file is read as \(form)"
    guard nearest.found > 0 else {
      complain(
        max(nearest.row, 1),
        "no row has any heading of the mapping: "
          + named.map { "'\($0)'" }.joined(separator: ", "),
        repair: (nearest.row > 0 ? "in row \(nearest.row) stand \(nearest.words)" : "it is empty")
          + read)
      return
    }
    let there = Set(nearest.labels.map(\.folded))
    let missing = named.filter { !there.contains($0.folded) }
    complain(
      nearest.row,
      "no row has the headings of the mapping; row \(nearest.row) lacks "
        + missing.map { "'\($0)'" }.joined(separator: ", "),
      repair: "its headings are: \(nearest.words)" + read)
  }

  /// Which column each field is read from.
  private func resolve() -> Bool {
    cells = mapping.columns.compactMap { field, column in
      self.column(column).map { .column($0, field: field) }
    }
    passedRows = mapping.passedOver.compactMap { passed in
      column(passed.column).map { PassedRows($0, texts: passed.texts) }
    }
    for (field, country) in mapping.places {
      switch country {
      case .notStated: countries[field] = .notStated
      case .fixed(let text): countries[field] = .fixed(text)
      case .column(let column): countries[field] = self.column(column).map { .column($0) }
      }
    }
    guard cells.count == mapping.columns.count, passedRows.count == mapping.passedOver.count,
      countries.count == mapping.places.count
    else { return false }
    asked = Set(passedRows.map(\.column))
    asked.formUnion(
      cells.compactMap { if case .column(let column, _) = $0 { column } else { nil } })
    asked.formUnion(
      countries.values.compactMap { if case .column(let column) = $0 { column } else { nil } })
    width = (headings.lastIndex { !$0.isEmpty } ?? -1) + 1
    cells += mapping.fixed.map { .fixed($0.text, field: $0.field) }
    if needsIdentifier { cells.append(.number) }
    return true
  }

  private func column(_ column: Mapping.Column) -> Int? {
    switch column {
    case .ordinal(let ordinal): return ordinal - 1
    case .heading(let heading):
      let places = headings.indices.filter { headings[$0].folded == heading.folded }
      if places.count == 1 { return places[0] }
      complain(
        headingRow,
        places.isEmpty
          ? "no heading '\(heading)', which the mapping names"
          : "heading '\(heading)' stands \(places.count) times",
        repair: places.isEmpty
          ? "the headings are: "
            + headings.filter { !$0.isEmpty }.map { "'\($0)'" }.joined(separator: ", ")
          : "name the column by its ordinal, as \(places[0] + 1)")
      return nil
    }
  }

  private func complain(_ row: Int, _ message: String, repair: String) {
    problems.add(
      RowProblem(
        id: "missing-label", line: row, column: 0, message: message, repair: repair, original: ""))
  }
}

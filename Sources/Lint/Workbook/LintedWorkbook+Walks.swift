import OpenXML

extension LintedWorkbook {
  /// The damages of one kind, each at its place.
  func damages(_ kind: Damage.Kind) -> [LintRule.Flaw] {
    damages.filter { $0.kind == kind }.map { damage in
      LintRule.Flaw(
        place: LintPlace(part: damage.part, position: damage.position), message: damage.reason)
    }
  }

  /// The cells with a flaw, and on each sheet how many more there are.
  func cells(_ flaw: CellFlaw, _ message: (FlawedCell) -> String) -> [LintRule.Flaw] {
    sheets.flatMap { sheet in
      var flaws = (sheet.cells.flaws[flaw] ?? []).map {
        LintRule.Flaw(place: sheet.place($0.place), message: message($0))
      }
      if let more = sheet.cells.more[flaw] {
        flaws.append(
          LintRule.Flaw(place: sheet.place, message: "and \(more) more cells like these"))
      }
      return flaws
    }
  }

  /// The first cell with a flaw on each sheet, with how many there are.
  func eachFirstCell(
    _ flaw: CellFlaw, _ message: (FlawedCell, Int) -> String
  ) -> [LintRule.Flaw] {
    sheets.compactMap { sheet in
      guard let flaws = sheet.cells.flaws[flaw], let first = flaws.first else { return nil }
      let count = flaws.count + (sheet.cells.more[flaw] ?? 0)
      return LintRule.Flaw(place: sheet.place(first.place), message: message(first, count))
    }
  }

  func eachTable(
    _ flaws: (LintedSheet, LintedTable) -> [LintRule.Flaw]
  ) -> [LintRule.Flaw] {
    sheets.flatMap { sheet in sheet.tables.flatMap { flaws(sheet, $0) } }
  }

  func eachTable(_ flaw: (LintedSheet, LintedTable) -> LintRule.Flaw?) -> [LintRule.Flaw] {
    sheets.flatMap { sheet in sheet.tables.compactMap { flaw(sheet, $0) } }
  }

  /// Each column that has a header, by its index in its table.
  func eachColumn(
    _ flaws: (LintedSheet, LintedTable, ColumnSurvey, Int) -> [LintRule.Flaw]
  ) -> [LintRule.Flaw] {
    eachTable { sheet, table -> [LintRule.Flaw] in
      guard sheet.isWhole else { return [] }
      return zip(table.headers.indices, table.columns).flatMap { flaws(sheet, table, $1, $0) }
    }
  }

  func eachColumn(
    _ flaw: (LintedSheet, LintedTable, ColumnSurvey, Int) -> LintRule.Flaw?
  ) -> [LintRule.Flaw] {
    eachColumn { sheet, table, column, index -> [LintRule.Flaw] in
      flaw(sheet, table, column, index).map { [$0] } ?? []
    }
  }

  func eachLink(_ flaw: (LintedSheet, SheetLink) -> LintRule.Flaw?) -> [LintRule.Flaw] {
    sheets.flatMap { sheet in sheet.links.compactMap { flaw(sheet, $0) } }
  }

  func eachObject(_ flaw: (LintedSheet, DrawnObject) -> LintRule.Flaw?) -> [LintRule.Flaw] {
    sheets.flatMap { sheet in sheet.objects.compactMap { flaw(sheet, $0) } }
  }

  func eachChart(
    _ flaws: (LintedSheet, DrawnObject, LintedChart) -> [LintRule.Flaw]
  ) -> [LintRule.Flaw] {
    sheets.flatMap { sheet in
      sheet.objects.flatMap { object in object.chart.map { flaws(sheet, object, $0) } ?? [] }
    }
  }
}

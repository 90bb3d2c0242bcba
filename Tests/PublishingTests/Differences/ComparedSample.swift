import Tables

@testable import Publishing

/// Two releases of one small table, with a cell of every fate.
enum ComparedSample {
  static let old = ComparedRelease(
    folder: "Reports/2017", year: 2017, asOf: "2017-12-31", sha256: "0a")
  static let new = ComparedRelease(
    folder: "Reports/2018", year: 2018, asOf: "2018-12-31", sha256: "0b")

  static let comparison = ReleaseComparison(
    from: [
      table([
        cell("2015", "in", 4), cell("2016", "in", 1),
        cell("2016", "out", bounds(71, nil, stated: 3)), cell("2017", "in", 1, .provisional),
        cell("2017", "out", .notAvailable), cell("_T", "in", 2),
      ])
    ],
    to: [
      table([
        cell("2016", "in", 2), cell("2016", "out", bounds(60, 70, stated: 5)),
        cell("2017", "in", 1), cell("2017", "out", .notAvailable),
        cell("2018", "in", 1, .provisional), cell("2018", "out", .notAvailable),
        cell("_T", "in", 3),
      ])
    ], isOfSamePeriod: false)

  static func table(
    _ cells: [FigureCell], id: String = "exchanges-per-year",
    by dimensions: [String] = ["year", "direction"]
  ) -> FigureTable {
    FigureTable(
      id: id,
      title: Wording(
        en: "Delegations by direction", zh: "团组数（按方向）", de: "Delegationen nach Richtung"),
      dimensions: dimensions.map { FigureTable.Dimension(id: $0, labels: labels) },
      units: ["delegation": Wording(en: "delegations", zh: "批", de: "Delegationen")],
      cells: cells)
  }

  private static let labels = [
    "in": Wording(en: "In", zh: "来访", de: "Empfangen"),
    "out": Wording(en: "Out", zh: "出访", de: "Entsandt"),
  ]

  static func cell(_ year: String, _ direction: String, _ observation: Observation) -> FigureCell {
    FigureCell(key: [year, direction], unit: "delegation", observation: observation)
  }

  static func cell(
    _ year: String, _ direction: String, _ value: Int64, _ status: Status = []
  ) -> FigureCell {
    cell(year, direction, .exactly(value, status))
  }

  private static func bounds(_ lower: Int64, _ upper: Int64?, stated: Int) -> Observation {
    Observation(
      value: nil, lower: lower, upper: upper, status: .estimated, covered: stated, of: 5)
  }
}

internal import Tables

/// The observations of a table as an SDMX-CSV 2.1 data message: one row each, of codes only.
///
/// | column                            | holds                                             |
/// |-----------------------------------|---------------------------------------------------|
/// | STRUCTURE, STRUCTURE_ID           | `dataflow`, as `YEARBOOK:EXCHANGES_PER_YEAR(1.0.0)`|
/// | ACTION                            | `I`: information                                  |
/// | one a dimension                   | the category's id, `_T` for totals                |
/// | OBS_VALUE                         | the figure; empty where there is no single one    |
/// | LOWER_BOUND, UPPER_BOUND          | the numbers between which it lies                 |
/// | OBS_STATUS                        | the first code of CL_OBS_STATUS that applies      |
/// | REVISED                           | `1` where an earlier release said otherwise       |
/// | UNIT_MEASURE                      | the unit's id                                     |
/// | RECORDS_STATED, RECORDS           | how many records state a figure, of how many      |
///
/// A year is a dimension like any other, since what has no determinable year is a category of it.
struct ObservationFile {
  let path: String
  let bytes: [UInt8]

  /// Nil of a list, and of a table whose observations have no codes of their own.
  init?(_ table: Table) {
    guard let figures = PlacedFigures(table)?.table else { return nil }
    let dataflow = "YEARBOOK:\(Self.identifier(figures.id))(1.0.0)"
    var text = CSVText(guardsFormulas: false)
    let columns =
      ["STRUCTURE", "STRUCTURE_ID", "ACTION"] + figures.dimensions.map { Self.identifier($0.id) }
      + [
        "OBS_VALUE", "LOWER_BOUND", "UPPER_BOUND", "OBS_STATUS", "REVISED", "UNIT_MEASURE",
        "RECORDS_STATED", "RECORDS",
      ]
    for column in columns { text.word(column) }
    text.endRecord()
    for cell in figures.cells {
      for code in ["dataflow", dataflow, "I"] + cell.key { text.word(code) }
      text.append(cell)
      text.endRecord()
    }
    path = "sdmx/\(figures.id).csv"
    bytes = text.bytes
  }

  /// An identifier as SDMX writes them: `exchanges-per-year` is `EXCHANGES_PER_YEAR`.
  private static func identifier(_ id: String) -> String {
    String(id.uppercased().map { $0 == "-" ? "_" : $0 })
  }
}

extension CSVText {
  /// The measures and attributes of one observation.
  fileprivate mutating func append(_ cell: FigureCell) {
    let observation = cell.observation
    for number in [observation.value, observation.lower, observation.upper] {
      if let number { self.number(number, decimals: cell.decimals) } else { empty() }
    }
    word(String(observation.statusLetters.prefix(1)))
    word(observation.status.contains(.revised) ? "1" : "0")
    word(cell.unit)
    for count in [observation.covered, observation.of] {
      if let count { number(Int64(count)) } else { empty() }
    }
  }
}

internal import Tables

/// How a table is laid out as a data file: its fields, and where the cells of a record come from.
struct Layout: Sendable {
  /// Where one cell of a record comes from.
  enum Origin: Hashable, Sendable {
    case constant(String)
    /// The category in a column of the table's row.
    case category(column: Int)
    /// The text, number or date in a column of the table's row.
    case description(column: Int)
    case figure(Figure, column: Int, decimals: Int)
    /// The notes on the table's row, and on one of its columns.
    case notes(column: Int?)
  }

  var fields: [DataField]
  /// The records that each row of the table yields, as one origin a field.
  var records: [[Origin]]
  /// The places of the fields that may identify a record.
  var key: [Int]

  /// Lists, and tables without figures, keep their columns; all others are tidied.
  init(_ table: Table) {
    if table.nature == .list || table.columns.allSatisfy({ $0.measure == nil }) {
      self.init(list: table)
    } else {
      self.init(tidy: table)
    }
  }

  init(fields: [DataField], records: [[Origin]], key: [Int]) {
    self.fields = fields
    self.records = records
    self.key = key
  }
}

extension Row {
  /// The row's category in a dimension. A total row that leaves the cell open stands for the
  /// dimension's total.
  func category(at column: Int) -> Category {
    switch cells[column] {
    case .category(let category): category
    case .text where role == .total, .empty where role == .total: .total
    case .text(let text): Category(id: text.en, label: text)
    case .number(let number): Category(verbatim: String(number))
    case .date(let date): Category(verbatim: date)
    case .empty(let status) where status.contains(.notApplicable): .notApplicable
    case .empty, .observation: .notStated
    }
  }

  /// The row's observation of a measure. A cell without one says only why there is none.
  func observation(at column: Int) -> Observation {
    switch cells[column] {
    case .observation(let observation): observation
    case .number(let number): .exactly(number)
    case .empty(let status): Observation(value: nil, lower: nil, upper: nil, status: status)
    case .category, .text, .date: .notAvailable
    }
  }
}

extension Category {
  /// SDMX's `_Z`, of a dimension that does not concern the row.
  static let notApplicable = Category(
    id: "_Z", label: Wording(en: "Not applicable", zh: "不适用", de: "Nicht zutreffend"))
}

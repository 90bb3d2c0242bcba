import Register

/// How a file that was not made for yearbook is read as one of its tables, as the settings say
/// under `[[mapping]]`.
struct Mapping: Sendable {
  /// Where the text of a field comes from.
  enum Column: Equatable, Sendable {
    case heading(String)
    /// The ordinal of a column, from 1.
    case ordinal(Int)
  }

  /// Rows that are no records, as totals: those with one of these texts in a column.
  struct PassedOver: Equatable, Sendable {
    var column: Column
    var texts: [String]
  }

  /// The country of the places that a field names.
  enum PlaceCountry: Equatable, Sendable {
    case column(Column)
    case fixed(String)
    /// It is stated nowhere.
    case notStated
  }

  /// The path of the file within the inputs folder.
  var file = ""
  /// The sheet of a workbook; nil for its first.
  var sheet: String?
  /// The name of the table that its rows are read as.
  var table = ""
  /// The columns of the fields, by the fields' names.
  var columns: [(field: Field, column: Column)] = []
  /// What a field is in every record.
  var fixed: [(field: Field, text: String)] = []
  /// What the codes of a field mean: the text in the file, and what yearbook calls it.
  var codes: [Field: [String: String]] = [:]
  /// Texts that mean that a value is not known, in every column.
  var unknown: [String] = []
  /// Those of one field alone.
  var unknownIn: [Field: [String]] = [:]
  var passedOver: [PassedOver] = []
  /// The fields whose places are made where no table has them, each with their countries.
  var places: [Field: PlaceCountry] = [:]
  /// The row of the headings, from 1; nil for the first that has them all.
  var headingRow: Int?
  var encoding: TextEncoding?
  var separator: CSVSeparator?
  /// The order of day and month in dates such as 03/04/2015.
  var order: DayMonthOrder?
  /// The sign before the decimals of figures that are written as text; the others part thousands.
  var decimalMark: FigureRules.DecimalMark?
  /// What records without identifiers are called, before the numbers of their rows.
  var stem = ""
  /// The line on which each key stands.
  var lines = SettingLines()

  /// The fields that it says anything of.
  var fields: [Field] { columns.map(\.field) + fixed.map(\.field) }

  /// Where a key's value stands; where it is left out, where the mapping begins.
  func origin(of key: String) -> Origin { Origin(file: 0, line: lines[key]) }
}

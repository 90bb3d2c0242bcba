/// An Excel table: its headers are written with it, its other cells by whoever fills the sheet.
package struct TableSpecification: Hashable, Sendable {
  package struct Column: Hashable, Sendable {
    package var header: String
    package var format: CellFormat

    package init(_ header: String, format: CellFormat = CellFormat()) {
      self.header = header
      self.format = format
    }
  }

  /// Excel's own look for tables, which shows wherever a cell's format leaves room.
  package enum Style: Hashable, Sendable {
    case none
    /// One of Excel's light styles, 1 to 21.
    case light(Int)
  }

  package var name: String
  /// The header row and at least one row under it.
  package var range: CellRange
  package var columns: [Column]
  package var style: Style

  package init(name: String, range: CellRange, columns: [Column], style: Style = .none) {
    self.name = name
    self.range = range
    self.columns = columns
    self.style = style
  }

  /// UTF-16 units that Excel allows in a header.
  static let headerLimit = 255

  /// Why Excel would repair a table such as this, whatever else the workbook holds, or nil.
  var refusal: String? {
    if let reason = RangeName.refusal(of: name) ?? range.refusal { return reason }
    if range.rows.count < 2 { return "there is no row under its headers" }
    if columns.count != range.columns.count {
      return
        "the number of headers (\(columns.count)) is not that of columns (\(range.columns.count))"
    }
    if case .light(let number) = style, !(1...21).contains(number) {
      return "light style \(number) is outside Excel's 1 to 21"
    }
    var headers = NameRegister()
    for column in columns {
      if let reason = Self.refusal(ofHeader: column.header) { return reason }
      if !headers.insert(column.header) { return "the header '\(column.header)' stands twice" }
    }
    return nil
  }

  /// A TAB would become a space where the table repeats its headers.
  private static func refusal(ofHeader header: String) -> String? {
    if header.allSatisfy(\.isWhitespace) { return "a header is empty" }
    if header.utf16.count > headerLimit || CellText.escaped(header).utf16.count > headerLimit {
      return "the header '\(header)' exceeds Excel's limit of 255 characters"
    }
    if header.unicodeScalars.contains("\t") { return "the header '\(header)' holds a TAB" }
    return PlainText.refusal(of: header)
  }
}

import Spreadsheet

/// A line above or between tables: a text in the first column that runs over the empty ones.
struct SheetLine: Hashable {
  let text: String
  var format = CellFormat()
  /// In points.
  let height: Double
  /// The sheet to which the line leads.
  var target: String?

  static func space(_ height: Double) -> SheetLine {
    SheetLine(text: "", height: height)
  }

  /// A title in one line, smaller where it is too long for the room, which is in pixels.
  static func title(_ text: String, _ format: CellFormat, room: Int) -> SheetLine {
    var format = format
    for size in [format.font.size, 13, 12, 11] where size <= format.font.size {
      format.font.size = size
      if TextMeasure(size: size, bold: true).pixels(of: text) <= room { break }
    }
    return SheetLine(text: text, format: format, height: RowSizes.title)
  }

  /// A sentence in as many lines as it takes.
  static func sentence(_ text: String, _ format: CellFormat, room: Int) -> [SheetLine] {
    let measure = TextMeasure(size: format.font.size, bold: format.font.bold)
    return LineBreaking.lines(text, measure, room: room).map { line in
      let height = RowHeights.height(
        measure.height(of: line, room: room), padding: RowSizes.sentencePadding)
      return SheetLine(text: line, format: format, height: height)
    }
  }

  /// A line that leads to another sheet.
  static func link(_ text: String, to sheet: String, _ format: CellFormat) -> SheetLine {
    SheetLine(text: text, format: format, height: RowSizes.link, target: sheet)
  }
}

import Glibc

/// What room a column's texts want, in screen pixels with the padding.
struct ColumnRoom {
  /// Every text in one line, but for very long ones.
  private(set) var natural = 0
  /// No word broken.
  private(set) var least = 0
  /// Where its header's brackets are kept whole; nil where they always are.
  private(set) var brackets: HeaderBrackets?
  /// Pixels left and right of its texts.
  private let padding: Int
  /// Sum of the fourth powers of the texts' widths, in hundreds of pixels.
  private var powers = 0.0

  /// The share of room that keeps rows low. A row is as high as its longest text in its column; with
  /// the sum of fourth powers of text over column for that height, the fifth root is the best share.
  var weight: Double { max(0.01, pow(powers, 0.2)) }

  /// Whether programs keep the header's brackets whole in a column so many pixels wide.
  func keepsBrackets(in width: Int) -> Bool {
    brackets?.areKept(in: width - padding) ?? true
  }

  /// Pixels by which a header's room grows until it has no more lines than it may.
  private static let step = 6

  /// The rooms of a table's columns.
  static func rooms(of table: PrintedTable, _ density: Density) -> [ColumnRoom] {
    table.columns.indices.map { ColumnRoom(of: table, column: $0, density) }
  }

  private init(of table: PrintedTable, column index: Int, _ density: Density) {
    let body = TextMeasure(size: density.size)
    let bold = TextMeasure(size: density.size, bold: true)
    let headings = TextMeasure(size: density.headerSize, bold: true)
    let column = table.columns[index]
    padding = density.padding(isNumeric: column.isNumeric)
    let measure = column.part == .label ? bold : body
    for row in table.rows {
      switch row.cells[index] {
      case .figure(let number): fit(bold.pixels(digits: Self.digits(of: number, column.decimals)))
      case .ordinal(let number): fit(bold.pixels(digits: Self.digits(of: number, 0)))
      case .text(let text), .mark(let text): fit(text, measure)
      case .blank: break
      }
    }
    if column.part == .label { least = max(least, min(natural, density.label)) }
    let header = Self.room(
      of: column.header, headings, lines: density.headerLines, isLeast: true)
    least = max(least, header)
    natural = max(natural, Self.room(of: column.header, headings, lines: density.headerLines - 1))
    if let brackets = HeaderBrackets(
      of: column.header, headings, spared: density.sparedPadding)
    {
      least = brackets.room(from: least)
      natural = brackets.room(from: max(least, natural))
      self.brackets = brackets
    }
    natural += padding
    least += padding
  }

  /// Makes room for what cannot be broken.
  private mutating func fit(_ width: Int) {
    natural = max(natural, width)
    least = max(least, width)
    powers += Self.power(width)
  }

  private mutating func fit(_ text: String, _ measure: TextMeasure) {
    let extent = TextExtent(of: text)
    let width = measure.pixels(units: extent.units)
    if extent.isWide { least = max(least, min(width, ColumnSizes.shortText)) }
    powers += Self.power(width)
    natural = max(natural, min(width, ColumnSizes.widestText))
    if width > least, width <= ColumnSizes.shortDates, text.joinsNumbers { least = width }
    if width > least {
      least = max(least, min(LineBreaking.longestWord(in: text, measure), ColumnSizes.widestWord))
    }
  }

  private static func power(_ width: Int) -> Double {
    let square = Double(width) * Double(width) / 10_000
    return square * square
  }

  /// Signs of a number, with separators.
  private static func digits(of number: Int64, _ decimals: Int) -> Int {
    var digits = 1
    var rest = number.magnitude / 10
    while rest > 0 { (digits, rest) = (digits + 1, rest / 10) }
    digits = max(digits, decimals + 1)
    return digits + (decimals > 0 ? 1 : 0) + (digits - decimals - 1) / 3 + (number < 0 ? 1 : 0)
  }

  /// The part of an East Asian header that is best kept in one line.
  private static func longestPart(of header: String, _ bold: TextMeasure) -> Int {
    let first = header.prefix { $0 != "\n" }
    let parts = PrintedTable.parts(of: first).map { HeaderBrackets.room(for: bold.pixels(of: $0)) }
    return min(parts.max() ?? 0, ColumnSizes.shortText)
  }

  /// The narrowest room in which a header takes no more than so many lines. Of a header in two
  /// languages the first stays in one line, unless it is very long, the table is set tightly or the
  /// least room is asked for.
  private static func room(
    of header: String, _ bold: TextMeasure, lines: Int, isLeast: Bool = false
  ) -> Int {
    if let end = header.firstIndex(of: "\n"), lines < 5 {
      let first =
        isLeast
        ? longestPart(of: header, bold)
        : min(
          HeaderBrackets.room(for: bold.pixels(of: String(header[..<end]))), ColumnSizes.widestWord)
      let second = String(header[header.index(after: end)...])
      return max(first, room(of: second, bold, lines: max(1, lines - 1)))
    }
    let extent = TextExtent(of: header)
    let whole = bold.pixels(units: extent.units)
    let part = extent.isWide ? longestPart(of: header, bold) : 0
    func fits(_ room: Int) -> Bool {
      LineBreaking.count(header, extent, room: bold.units(in: room)) <= lines
    }
    let least = max(LineBreaking.longestWord(in: header, bold), part, whole / lines)
    // More room never takes more lines: halving finds the first of these steps that will do.
    var (narrow, wide) = (0, max(0, whole - least + step - 1) / step)
    while narrow < wide {
      let middle = (narrow + wide) / 2
      if fits(least + middle * step) { wide = middle } else { narrow = middle + 1 }
    }
    return min(least + narrow * step, whole)
  }
}

extension String {
  /// Whether a hyphen stands between two digits, as in a date.
  fileprivate var joinsNumbers: Bool {
    let isDigit = { (byte: UInt8) in (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    var (before, last): (UInt8, UInt8) = (0, 0)
    for byte in utf8 {
      if last == UInt8(ascii: "-"), isDigit(before), isDigit(byte) { return true }
      (before, last) = (last, byte)
    }
    return false
  }
}

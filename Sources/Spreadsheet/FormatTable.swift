import CXlsxWriter

/// The formats of one workbook: equal values share one format of the library.
struct FormatTable {
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var values: [CellFormat] = []
  private var formats: [UnsafeMutablePointer<lxw_format>] = []
  /// Places of the formats of the latest cells: a sheet alternates between few.
  private var recent: [Int] = []
  private var oldest = 0
  private var latest = 0

  private static let recentCount = 8

  init(of workbook: UnsafeMutablePointer<lxw_workbook>) {
    self.workbook = workbook
  }

  /// The library's format for a value that was used before, or nil.
  mutating func known(_ value: CellFormat) -> UnsafeMutablePointer<lxw_format>? {
    if latest < values.count && values[latest] == value { return formats[latest] }
    for place in recent where values[place] == value {
      latest = place
      return formats[place]
    }
    guard let place = values.firstIndex(of: value) else { return nil }
    latest = place
    if recent.count < Self.recentCount {
      recent.append(place)
    } else {
      recent[oldest] = place
      oldest = (oldest + 1) % Self.recentCount
    }
    return formats[place]
  }

  /// Makes the library's format for a new value, checked before, or nil if memory is out.
  mutating func add(_ value: CellFormat) -> UnsafeMutablePointer<lxw_format>? {
    guard let format = workbook_add_format(workbook) else { return nil }
    Self.set(value, on: format)
    values.append(value)
    formats.append(format)
    return format
  }

  private static func set(_ value: CellFormat, on format: UnsafeMutablePointer<lxw_format>) {
    set(value.font, on: format)
    if let fill = value.fill {
      format_set_pattern(format, UInt8(LXW_PATTERN_SOLID.rawValue))
      format_set_fg_color(format, fill.libraryValue)
    }
    format_set_align(format, libraryValue(value.horizontal))
    format_set_align(format, libraryValue(value.vertical))
    if value.indent > 0 { format_set_indent(format, UInt8(value.indent)) }
    if value.wraps { format_set_text_wrap(format) }
    if let numberFormat = value.numberFormat { format_set_num_format(format, numberFormat) }
    setBorders(of: value, on: format)
  }

  private static func set(_ font: Font, on format: UnsafeMutablePointer<lxw_format>) {
    if font.name != Font().name { format_set_font_name(format, font.name) }
    format_set_font_size(format, font.size)
    if font.bold { format_set_bold(format) }
    if font.italic { format_set_italic(format) }
    if font.underlined { format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue)) }
    if font.colour != .black { format_set_font_color(format, font.colour.libraryValue) }
  }

  private static func setBorders(
    of value: CellFormat, on format: UnsafeMutablePointer<lxw_format>
  ) {
    if let border = value.top {
      format_set_top(format, libraryValue(border.line))
      format_set_top_color(format, border.colour.libraryValue)
    }
    if let border = value.bottom {
      format_set_bottom(format, libraryValue(border.line))
      format_set_bottom_color(format, border.colour.libraryValue)
    }
    if let border = value.left {
      format_set_left(format, libraryValue(border.line))
      format_set_left_color(format, border.colour.libraryValue)
    }
    if let border = value.right {
      format_set_right(format, libraryValue(border.line))
      format_set_right_color(format, border.colour.libraryValue)
    }
  }

  private static func libraryValue(_ alignment: CellFormat.Horizontal) -> UInt8 {
    switch alignment {
    case .general: UInt8(LXW_ALIGN_NONE.rawValue)
    case .left: UInt8(LXW_ALIGN_LEFT.rawValue)
    case .centre: UInt8(LXW_ALIGN_CENTER.rawValue)
    case .right: UInt8(LXW_ALIGN_RIGHT.rawValue)
    }
  }

  private static func libraryValue(_ alignment: CellFormat.Vertical) -> UInt8 {
    switch alignment {
    case .bottom: UInt8(LXW_ALIGN_NONE.rawValue)
    case .centre: UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue)
    case .top: UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue)
    }
  }

  private static func libraryValue(_ line: CellFormat.Border.Line) -> UInt8 {
    switch line {
    case .hair: UInt8(LXW_BORDER_HAIR.rawValue)
    case .thin: UInt8(LXW_BORDER_THIN.rawValue)
    case .medium: UInt8(LXW_BORDER_MEDIUM.rawValue)
    case .thick: UInt8(LXW_BORDER_THICK.rawValue)
    case .dotted: UInt8(LXW_BORDER_DOTTED.rawValue)
    case .dashed: UInt8(LXW_BORDER_DASHED.rawValue)
    case .double: UInt8(LXW_BORDER_DOUBLE.rawValue)
    }
  }
}

import OpenXML

extension SheetSurvey {
  func number(_ cell: SheetCell) {
    content(at: cell.place)
    guard let value = NumberText.value(cell.value) else {
      let text = String(decoding: cell.value.prefix(40), as: UTF8.self)
      return sheet.cells.add(.notFinite, cell.place, text)
    }
    let style = styles.indices.contains(cell.style) ? styles[cell.style] : nil
    if let style { checkShown(value, style, at: cell.place) }
    guard let table = table(at: cell.place) else {
      sheet.cells.numbersOutside += 1
      return
    }
    addNumber(value, style?.format, cell, in: table)
  }

  private func addNumber(
    _ value: Double, _ format: NumberFormat?, _ cell: SheetCell, in index: Int
  ) {
    let row = cell.place.row
    let column = column(of: cell.place, in: index)
    if row < sheet.tables[index].bodyRows.lowerBound {
      sheet.tables[index].columns[column].header = .other
    } else if sheet.tables[index].bodyRows.contains(row) {
      let isGeneral = format?.isGeneral ?? true
      let shape = ColumnSurvey.Shape(
        decimals: isGeneral ? NumberText.decimals(cell.value) : format?.decimals ?? 0,
        isPercentage: format?.isPercentage ?? false, isDate: format?.isDate ?? false)
      sheet.tables[index].columns[column].addNumber(
        value, shape, hasSeparators: format?.hasThousandsSeparators ?? false, row: row)
    }
  }

  /// Looks whether Excel can show the number: as a day that there is, in the width of its column.
  private func checkShown(_ value: Double, _ style: CellStyles.Style, at place: CellPlace) {
    let format = style.format
    if format.isDate {
      let end = countsFrom1904 ? 2_957_004.0 : 2_958_466.0
      let isMissing = !countsFrom1904 && (60..<61).contains(value) && format.dateSigns > 3
      if value < 0 || value >= end || isMissing {
        return sheet.cells.add(.impossibleDate, place, Self.text(value))
      }
    }
    guard !format.isGeneral, !format.isText, !format.isScientific,
      widths.indices.contains(place.column)
    else { return }
    var signs = 0.5 * Double(format.otherSigns)
    if format.isDate {
      signs += Double(format.dateSigns)
    } else {
      let digits = Self.digits(of: format.isPercentage ? value * 100 : value)
      signs += Double(digits + format.decimals + (value < 0 ? 1 : 0))
      if format.hasThousandsSeparators { signs += 0.5 * Double((digits - 1) / 3) }
      if format.decimals > 0 || format.isPercentage { signs += 0.5 }
    }
    // Digits are as wide as the default font's of 11 points, at the narrowest.
    if signs * style.size / 11 * 0.95 > widths[place.column] - 0.5 {
      sheet.cells.add(.tooNarrow, place, format.isDate ? "its date" : Self.text(value))
    }
  }

  private static func text(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? String(value)
  }

  private static func digits(of value: Double) -> Int {
    var rest = value.magnitude.rounded()
    var digits = 1
    while rest >= 10, digits < 310 {
      rest /= 10
      digits += 1
    }
    return digits
  }
}

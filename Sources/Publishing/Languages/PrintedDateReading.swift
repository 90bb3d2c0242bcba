extension PrintedDate {
  /// Nil where the text is no date of the forms that are printed, so that it is kept verbatim.
  package init?(_ text: String) {
    let ends = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let dates = ends.map(Self.qualified)
    switch ends.count {
    case 1:
      guard let date = dates[0] else { return nil }
      self = date
    case 2:
      switch (dates[0], dates[1]) {
      case (let start?, let end?): self = .interval(start, end)
      case (let start?, nil) where ends[1].elementsEqual("..".utf8): self = .from(start)
      case (let start?, nil) where ends[1].isEmpty: self = .fromUnknown(start)
      case (nil, let end?) where ends[0].isEmpty: self = .untilUnknown(end)
      case (nil, let end?) where ends[0].elementsEqual("..".utf8): self = .until(end)
      default: return nil
      }
    default: return nil
    }
  }

  private static func qualified(_ text: Substring.UTF8View) -> PrintedDate? {
    switch text.last {
    case UInt8(ascii: "~"): plain(text.dropLast()).map(PrintedDate.about)
    case UInt8(ascii: "?"): plain(text.dropLast()).map(PrintedDate.uncertain)
    case UInt8(ascii: "%"): plain(text.dropLast()).map { .uncertain(.about($0)) }
    default: plain(text)
    }
  }

  private static func plain(_ text: Substring.UTF8View) -> PrintedDate? {
    let parts = text.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].count == 4,
      parts.dropFirst().allSatisfy({ $0.count == 2 }),
      let years = DigitRange(parts[0])
    else { return nil }
    if parts.count == 1 { return years.date(.year, within: 0...9999, PrintedDate.year) }
    guard let year = years.only else { return nil }
    if parts.count == 2 { return month(parts[1], of: year) }
    if isOpen(parts[1]) { return isOpen(parts[2]) ? .some(.day, in: .year(year)) : nil }
    guard let month = DigitRange(parts[1])?.only, (1...12).contains(month) else { return nil }
    if isOpen(parts[2]) { return .some(.day, in: .month(year, month)) }
    let days = 1...dayCount(year, month)
    return DigitRange(parts[2])?.date(.day, within: days) { .day(year, month, $0) }
  }

  private static func isOpen(_ text: Substring.UTF8View) -> Bool {
    text.elementsEqual("XX".utf8)
  }

  private static func month(_ text: Substring.UTF8View, of year: Int) -> PrintedDate? {
    if isOpen(text) { return .some(.month, in: .year(year)) }
    guard let months = DigitRange(text) else { return nil }
    if let season = months.only.flatMap(Season.init) { return .season(season, year) }
    return months.date(.month, within: 1...12) { .month(year, $0) }
  }

  private static func dayCount(_ year: Int, _ month: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

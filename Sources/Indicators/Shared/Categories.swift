package import Register
package import Tables

extension Category {
  package static func year(_ year: Int) -> Category { Category(verbatim: "\(year)") }

  /// A month of the year, 1 to 12.
  package static func month(_ number: Int) -> Category {
    let english = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    let german = [
      "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
      "Oktober", "November", "Dezember",
    ]
    return Category(
      id: number < 10 ? "0\(number)" : "\(number)",
      label: Wording(en: english[number - 1], zh: "\(number)月", de: german[number - 1]))
  }

  /// The total of a dimension in a row that an earlier category calls the total already.
  static let all = Category(id: Category.total.id, label: Wording(en: "All", zh: "全部", de: "Alle"))

  /// A word of the open list of fields of cooperation.
  package static func field(_ word: String) -> Category {
    Category(id: word, label: KnownField.label(of: word))
  }
}

extension Place {
  package var category: Category {
    Category(id: id, label: Wording(names))
  }
}

extension Country {
  package var category: Category {
    Category(id: alpha2, label: Wording(names))
  }
}

extension Continent {
  package var category: Category {
    Category(id: id, label: Wording(names))
  }
}

extension Wording {
  package init(_ names: Names) {
    self.init(en: names.en, zh: names.zh, de: names.de)
  }

  /// A year as a heading names it.
  static func year(_ year: Int) -> Wording {
    Wording(en: "\(year)", zh: "\(year)年", de: "\(year)")
  }

  /// A span of years, both included.
  package static func span(_ years: ClosedRange<Int>) -> Wording {
    guard years.count > 1 else { return .year(years.lowerBound) }
    return Wording(
      en: "\(years.lowerBound) to \(years.upperBound)",
      zh: "\(years.lowerBound)—\(years.upperBound)年",
      de: "\(years.lowerBound) bis \(years.upperBound)")
  }
}

extension Column {
  package static let year = Column(
    id: "year", heading: Wording(en: "Year", zh: "年份", de: "Jahr"), role: .dimension)
}

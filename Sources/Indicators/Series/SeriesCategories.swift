package import Register
package import Tables

extension Series {
  package var category: Category {
    Category(id: id, label: Wording(names))
  }
}

extension Category {
  /// The edition of a series: its ordinal, or its identifier where it has none or shares it, or
  /// where another has that identifier.
  static func edition(_ edition: Edition, of editions: [Edition]) -> Category {
    guard let number = edition.number else {
      return Category(
        id: edition.id, label: Wording(en: "Not numbered", zh: "未编届次", de: "Ohne Zählung"))
    }
    let isShared = editions.contains {
      $0.id != edition.id && ($0.number == number || $0.id == "\(number)")
    }
    return Category(id: isShared ? edition.id : "\(number)", label: .ordinal(number))
  }
}

extension Wording {
  /// The ordinal of an edition: 5th, 第5届, 5.
  static func ordinal(_ number: Int) -> Wording {
    let ending =
      switch (number % 100, number % 10) {
      case (11...13, _): "th"
      case (_, 1): "st"
      case (_, 2): "nd"
      case (_, 3): "rd"
      default: "th"
      }
    return Wording(en: "\(number)\(ending)", zh: "第\(number)届", de: "\(number).")
  }
}

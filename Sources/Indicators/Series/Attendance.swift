import Register
import Tables

extension Edition {
  /// The people who attended, as one part of a sum; figures of any other basis say nothing of it.
  ///
  /// | as stated | basis              | attended |
  /// |-----------|--------------------|----------|
  /// | >70       | attended           | 71 and more |
  /// | 12; >30   | attended; attended | 43 and more |
  /// | ~150; 8   | attended; speakers | 135 to 165  |
  /// | >150      | invited            | not stated  |
  func attendance(tolerance: Tolerance) -> FigureSum { people(.attended, tolerance: tolerance) }

  /// The people whom figures of one basis count, as one part of a sum; where one of them is not
  /// stated, there may be any number more.
  func people(_ basis: FigureBasis, tolerance: Tolerance) -> FigureSum {
    let ofBasis = figures.filter { $0.basis == basis }
    var parts = FigureSum()
    for part in ofBasis { parts.add(part.figure.value, tolerance: tolerance) }
    var people = FigureSum()
    guard parts.stated > 0 else {
      people.add(.notStated, tolerance: tolerance)
      return people
    }
    guard let bounds = parts.bounds else { return parts }
    people.add(bounds, isStated: true, decimals: parts.decimals)
    return people
  }
}

extension [Edition] {
  /// The people who attended these editions, with how many of them say so.
  func attendance(tolerance: Tolerance) -> FigureSum {
    reduce(into: FigureSum()) { $0.merge($1.attendance(tolerance: tolerance)) }
  }
}

extension [EditionFigure] {
  /// The figures in the sources' own words.
  var wording: Cell {
    joined(map { Wording(verbatim: $0.figure.wording) }, orElse: .notAvailable)
  }

  /// Whom each of the figures counts.
  var bases: Cell {
    joined(map(\.basis.category.label), orElse: .notApplicable)
  }

  private func joined(_ parts: [Wording], orElse status: Status) -> Cell {
    guard !parts.isEmpty else { return .empty(status) }
    return .text(
      Wording(
        en: parts.map(\.en).joined(separator: "; "),
        zh: parts.map(\.zh).joined(separator: "；"),
        de: parts.map(\.de).joined(separator: "; ")))
  }
}

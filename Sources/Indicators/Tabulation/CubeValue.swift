import Register

/// What a cell of a tabulation says of one measure, in a form that adds up exactly.
enum CubeValue: Sendable {
  /// Records: those that certainly count, and those that may. Of flows the two are one.
  case count(StockCount)
  case sum(FigureSum)
  case distribution(FigureDistribution)
  case distinct(DistinctThings)

  mutating func merge(_ other: CubeValue) {
    switch other {
    case .count(let other):
      guard case .count(let count) = self else { return refuse() }
      self = .count(count + other)
    case .sum(let other):
      guard case .sum(var sum) = self else { return refuse() }
      sum.merge(other)
      self = .sum(sum)
    case .distribution(let other):
      guard case .distribution(var figures) = self else { return refuse() }
      // Given up for the time of the change, so that what it holds is not copied.
      self = .count(StockCount())
      figures.merge(other)
      self = .distribution(figures)
    case .distinct(let other):
      guard case .distinct(var things) = self else { return refuse() }
      // Given up for the time of the change, so that its sets are not copied.
      self = .count(StockCount())
      things.merge(other)
      self = .distinct(things)
    }
  }

  private func refuse() {
    preconditionFailure("values of two measures cannot be added")
  }

  /// By how much categories are ranked.
  var weight: Int64 {
    switch self {
    case .count(let count): count.possible
    case .sum(let sum): sum.bounds?.lower ?? 0
    case .distribution(let figures): figures.count
    case .distinct(let things): things.count.possible
    }
  }
}

/// Things that several records may share, each counted once.
struct DistinctThings: Sendable {
  private var certain: Set<Int> = []
  private var possible: Set<Int> = []
  /// What may be one thing more each, or none: the source does not say which thing it is.
  private var unknown: Set<Int> = []

  /// A thing of a record that certainly or only possibly counts.
  init(_ thing: Int, isCertain: Bool) {
    possible = [thing]
    if isCertain { certain = [thing] }
  }

  init(unknown thing: Int) {
    unknown = [thing]
  }

  mutating func merge(_ other: DistinctThings) {
    certain.formUnion(other.certain)
    possible.formUnion(other.possible)
    unknown.formUnion(other.unknown)
  }

  var count: StockCount {
    StockCount(
      certain: Int64(certain.count), possible: Int64(possible.count + unknown.count))
  }
}

extension FigureDistribution {
  /// Of the figure of a single record.
  static func one(_ figure: FigureSum) -> FigureDistribution {
    var figures = FigureDistribution()
    figures.add(figure)
    return figures
  }
}

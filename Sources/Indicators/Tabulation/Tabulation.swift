import Register
package import Tables

/// A statistic that is declared, not programmed: what is counted, by what, and which of it.
///
/// Visits by country across direction, kept to the kind "official":
///
/// | date       | direction | kind     | partners | counted                  |
/// |------------|-----------|----------|----------|--------------------------|
/// | 2015-03-15 | in        | official | DE; PL   | DE, in: 1; PL, in: 1     |
/// | 2016-05    | out       | official | DE       | DE, out: 1               |
/// | 2016-06    |           | official | DE; DE   | DE, not stated: 2        |
/// | 2016-07    | out       | culture  | PL       | no                       |
/// | total      |           |          |          | DE: 4, PL: 1, in all 5   |
package struct Tabulation: Indicator {
  package let declaration: Declaration
  package let population: TabulatedPopulation
  /// The dimensions whose categories name the rows, the first the outermost.
  let rows: [TabulationDimension]
  /// The dimension whose categories are columns.
  let across: TabulationDimension?
  let measures: [TabulationMeasure]
  let periods: [PeriodFilter]
  let filters: [TabulationFilter]
  let drawsChart: Bool

  /// Every dimension that is printed.
  var dimensions: [TabulationDimension] { rows + [across].compactMap(\.self) }

  package func empty(in scope: Scope) -> TabulationTally { TabulationTally(self, in: scope) }

  package func finish(_ partial: TabulationTally, in frame: Frame) -> Table? {
    TabulationLayout(self, partial.cube(in: frame), frame: frame).table()
  }

  /// What a share, a change or a rank is reckoned from stands in its place: the counts of the part.
  package func finish(
    _ part: TabulationTally, of whole: TabulationTally, in frame: Frame
  ) -> Table? {
    TabulationLayout(self, part.cube(in: frame), frame: frame, derives: false).table()
  }

  func domain(of dimension: TabulationDimension, in scope: Scope) -> SlotDomain {
    population.domain(of: dimension, in: scope.register)
  }

  /// The packing of the printed dimensions; nil where their categories are too many.
  func packing(in scope: Scope) -> Packing? {
    Packing(widths: dimensions.map { domain(of: $0, in: scope).width(in: scope) })
  }
}

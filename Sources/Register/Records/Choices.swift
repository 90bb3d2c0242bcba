/// The declared choices of a run that change figures; each is printed in the notes.
package struct Choices: Sendable {
  package var continents = ContinentScheme.six
  package var tolerance = Tolerance.tenPercent
  /// A partnership without a recorded exchange in this many years is dormant.
  package var dormantAfterYears = 3
  /// Every multiple of one of these numbers of years is an anniversary.
  package var anniversarySteps = [5]
  /// The first year of which flows are shown; nil for the first in which any is recorded.
  package var firstYear: Int?

  package init() {}
}

import Indicators
import Register

/// What the exchanges of a run add up to: the indicators' partial results, the newest year and the
/// data quality.
struct ExchangeTallies {
  var results: PartialResults
  private(set) var newest: NewestYear
  var quality = DataQuality()
  private let scope: Scope

  /// Nothing counted yet.
  init(_ indicators: [any Indicator], claims: [ClaimedTabulation] = [], in scope: Scope) {
    self.scope = scope
    results = PartialResults(indicators, claims: claims, in: scope)
    newest = NewestYear(scope.register)
  }

  mutating func merge(_ other: ExchangeTallies) {
    results.merge(other.results)
    newest.merge(other.newest)
    quality.merge(other.quality)
  }

  mutating func add(_ batch: ExchangeBatch) {
    // Without any table there is none of the data quality either.
    if results.isEmpty { return newest.add(batch, in: scope) }
    let counted = CountedExchanges(batch, in: scope)
    results.add(.exchanges(counted))
    newest.add(counted)
    quality.add(.exchanges(counted))
  }
}

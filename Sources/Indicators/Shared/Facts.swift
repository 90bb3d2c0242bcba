package import Register

/// A part of a run's records, as tallies are fed it.
package enum Facts: Sendable {
  case exchanges(CountedExchanges)
  case partnerships(ArraySlice<Partnership>)
  case editions(ArraySlice<Edition>)
  case participations(ArraySlice<Participation>)
  case agreements(ArraySlice<Agreement>)
  case awards(ArraySlice<Award>)
}

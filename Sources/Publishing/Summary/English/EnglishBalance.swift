extension English {
  package func concentration(
    _ period: String, places: String, shareOfVisits share: String
  ) -> String {
    "Most visited in \(period): \(places), with \(share) per cent of the visits."
  }

  package func shareOfIncoming(_ share: String) -> String {
    "Of all recorded visits in and out, \(share) per cent came in."
  }
}

extension English {
  package func concentration(
    _ period: String, places: String, isTied: Bool, shareOfVisits share: String
  ) -> String {
    "Most visited in \(period): \(list(places.split(separator: "; ").map(String.init)))"
      + (isTied ? "; any three of them have " : ", with ") + "\(share) per cent of the visits."
  }

  package func shareOfIncoming(_ share: String) -> String {
    "Of all recorded visits in and out, \(share) per cent came in."
  }
}

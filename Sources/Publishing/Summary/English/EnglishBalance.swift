extension English {
  package func concentration(
    _ period: String, places: String, isTied: Bool, shareOfVisits share: String
  ) -> String {
    "Most visited in \(period): \(list(places.split(separator: "; ").map(String.init)))"
      + (isTied
        ? ", some of them equally often; the three highest counts make up \(share) per cent of "
          + "the visits."
        : ", with \(share) per cent of the visits.")
  }

  package func shareOfIncoming(_ share: String) -> String {
    "Of all recorded visits in and out, \(share) per cent came in."
  }
}

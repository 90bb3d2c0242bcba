extension German {
  package func concentration(
    _ period: String, places: String, isTied: Bool, shareOfVisits share: String
  ) -> String {
    "Am häufigsten besucht \(period): \(places)"
      + (isTied ? "; auf je drei von ihnen entfallen " : ", mit ") + "\(share) Prozent der Besuche."
  }

  package func shareOfIncoming(_ share: String) -> String {
    "Von den erfassten Besuchen in beiden Richtungen wurden \(share) Prozent empfangen."
  }
}

extension German {
  package func concentration(
    _ period: String, places: String, isTied: Bool, shareOfVisits share: String
  ) -> String {
    "Am häufigsten besucht \(period): \(list(places.split(separator: "; ").map(String.init)))"
      + (isTied
        ? ", einige davon gleich oft; die drei höchsten Zahlen machen \(share) Prozent der "
          + "Besuche aus."
        : ", mit \(share) Prozent der Besuche.")
  }

  package func shareOfIncoming(_ share: String) -> String {
    "Von den erfassten Besuchen in beiden Richtungen wurden \(share) Prozent empfangen."
  }
}

extension Chinese {
  package func concentration(
    _ period: String, places: String, isTied: Bool, shareOfVisits share: String
  ) -> String {
    "\(self.period(period))到访最多的城市为\(places)"
      + (isTied ? "（有并列），次数最高的三个合计" : "，合计") + "占到访次数的\(share)%。"
  }

  package func shareOfIncoming(_ share: String) -> String {
    "有记录的来访和出访中，来访占\(share)%。"
  }
}

import Register

/// A partner lies in another country than the home authority: these are statistics of
/// international cooperation.
struct PartnerIsAbroad: RecordCheck {
  let id = "partner-is-abroad"
  let truth = "a partner lies in another country than its home authority"

  func findings(in records: CheckedRecords) -> [Finding] {
    let places = records.register.places
    return records.register.partnerships.compactMap { partnership in
      guard let country = places[partnership.home].country,
        places[partnership.partner].country == country, partnership.home != partnership.partner
      else { return nil }
      let home = places[partnership.home]
      let partner = places[partnership.partner]
      return warning(
        at: partnership.origin, in: "partner",
        "partner '\(partner.id)' lies in \(country.alpha2), as does home '\(home.id)'",
        repair: "correct the country of one, or leave the record out")
    }
  }
}

import Register

/// A partnership is of two places: none has itself for a partner.
struct PartnershipOfTwo: RecordCheck {
  let id = "partnership-of-two"
  let truth = "a partnership is of two different places"

  func findings(in records: CheckedRecords) -> [Finding] {
    let places = records.register.places
    return records.register.partnerships.filter { $0.home == $0.partner }.map { partnership in
      error(
        at: partnership.origin, in: "partner",
        "'\(places[partnership.partner].id)' is its own partner",
        repair: "name the other place; two of one name need a country or an identifier each")
    }
  }
}

import Register

/// The one whose cooperation is counted is the home, and the other the partner.
struct PartnershipIsToldFromItsHome: Check {
  let id = "partnership-is-told-from-its-home"
  let truth = "the home of a partnership is a home authority where one of its two places is"
}

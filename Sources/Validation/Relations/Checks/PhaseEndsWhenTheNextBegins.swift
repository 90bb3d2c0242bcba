import Register

/// A relation takes one form after another: it is not in two at a time.
struct PhaseEndsWhenTheNextBegins: Check {
  let id = "phase-ends-when-the-next-begins"
  let truth = "the contact, exchange and friendship of two places follow each other"
}

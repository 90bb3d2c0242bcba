import Register

/// Records of one relation state one beginning and one end of it.
struct PartnershipRecordsAgree: Check {
  let id = "partnership-records-agree"
  let truth = "the records of one partnership do not contradict each other"
}

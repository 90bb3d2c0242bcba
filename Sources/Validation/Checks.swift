package import Register

/// The catalogue: every check.
package enum Checks {
  package static let all: [any Check] = records + exchanges.map { $0.init(register: Register()) }

  package static let records: [any RecordCheck] = [
    PlaceHasACountry(), PartnershipEndsAfterItBegins(), PartnershipIsRecordedOnce(),
    PartnerIsAbroad(), OrdinalsAreDistinct(), OrdinalsAreWhole(), OrdinalsFollowDates(),
    AgreementNamesItsDelegation(), AwardNamesItsEdition(), ClaimNamesAnIndicator(),
    ClaimScopeIsKnown(), CoverageNamesAPopulation(), CoverageEndsAfterItBegins(),
    RecordIsNotAfterItsSource(), RecordIsHeldByTheReferenceDay(),
  ]

  package static let exchanges: [any ExchangeCheck.Type] = [
    DelegationGoesAbroad.self, TripIsRecordedOnce.self,
  ]

  /// The findings of every check of held records, in the order of the catalogue.
  ///
  /// `exchanges` are those that are listed, `asOf` is nil where nothing is dated.
  package static func findings(
    in register: Register, exchanges: [ExchangeRecord]?, asOf: Day?
  ) -> [Finding] {
    let checked = CheckedRecords(
      register: register, asOf: asOf ?? .distantFuture, exchanges: exchanges)
    return records.flatMap { $0.findings(in: checked) }
  }
}

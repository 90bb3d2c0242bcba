package import Register

/// The catalogue: every check.
package enum Checks {
  package static let all: [any Check] =
    records + relations + exchanges.map { $0.init(register: Register()) }

  package static let records: [any RecordCheck] = [
    PlaceHasACountry(), PartnershipOfTwo(), PartnershipEndsAfterItBegins(), PartnerIsAbroad(),
    OrdinalsAreDistinct(),
    OrdinalsAreWhole(), OrdinalsFollowDates(),
    AgreementNamesItsDelegation(), AwardNamesItsEdition(), ClaimNamesAnIndicator(),
    ClaimScopeIsKnown(), CoverageNamesAPopulation(), CoverageEndsAfterItBegins(),
    RecordIsNotAfterItsSource(), RecordIsHeldByTheReferenceDay(),
  ]

  /// What is found where several records tell of one relation, which is then made one.
  package static let relations: [any Check] = [
    PartnershipIsRecordedOnce(), PartnershipIsReportedByBoth(), PartnershipRecordsAgree(),
    PartnershipIsToldFromItsHome(), PhaseEndsWhenTheNextBegins(),
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

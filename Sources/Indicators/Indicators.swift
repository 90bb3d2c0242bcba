/// The catalogue: every published indicator, in the house order of its tables.
package enum Indicators {
  package static let all: [any Indicator] =
    exchanges + partnerships + series + programmes + relations

  private static let exchanges: [any Indicator] = [
    ExchangeIndicator.delegationsByDirection, ExchangeIndicator.delegationsByKind,
    ExchangeIndicator.delegationsByField, ExchangeIndicator.delegationsByLevel,
    ExchangeIndicator.delegationsByMonth, ExchangeIndicator.visitsByPartner,
    ExchangeIndicator.visitsByCountry, ExchangeIndicator.visitsByContinent, PersonTrips(),
  ]

  private static let partnerships: [any Indicator] = [
    PartnersByContinent(), PartnersByCountry(), PartnershipsInForce(), PartnershipChanges(),
    PartnershipsByHome(), PartnershipsByAge(), PartnershipTimeline(), PartnerActivity(),
  ]

  private static let series: [any Indicator] = [
    SymposiumAttendance(), EditionsOfSeries(), SeriesTotals(), EditionsDue(), EditionsPerYear(),
    HostCities(),
  ]

  private static let programmes: [any Indicator] = [
    Participations(), Pairings(), AgreementsPerYear(), AwardsPerYear(),
  ]

  private static let relations: [any Indicator] = [
    Reciprocity(), Concentration(), Anniversaries(),
  ]
}

import Tables
import Testing

@testable import Indicators

@Suite struct CatalogueTests {
  private let declarations = Indicators.all.map(\.declaration)

  @Test func `indicators have identifiers of their own, in kebab case`() {
    let ids = declarations.map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ids {
      #expect(id.allSatisfy { $0.isASCII && $0.isLowercase || $0 == "-" }, "\(id)")
    }
  }

  @Test func `what readers see is said in every language, and fits a sheet's tab`() {
    for declaration in declarations {
      for language in Language.allCases {
        let short = declaration.shortTitle.text(in: language)
        #expect((1...25).contains(short.count), "\(declaration.id) \(short)")
        #expect(!declaration.title.text(in: language).isEmpty, "\(declaration.id)")
        #expect(!declaration.definition.text(in: language).isEmpty, "\(declaration.id)")
      }
    }
    for language in Language.allCases {
      let shorts = declarations.map { $0.shortTitle.text(in: language) }
      #expect(Set(shorts).count == shorts.count, "\(language)")
    }
  }

  @Test func `the catalogue keeps the house order`() {
    #expect(
      declarations.map(\.id) == [
        "exchanges-per-year", "exchanges-by-kind", "exchanges-by-field", "exchanges-by-level",
        "exchanges-by-month", "visits-by-partner", "visits-by-country", "visits-by-continent",
        "person-trips", "partners-by-continent", "partners-by-country", "partnerships-in-force",
        "partnership-changes", "partnerships-by-home", "partnerships-by-age",
        "partnership-timeline", "partner-activity", "symposium-attendance", "editions",
        "series-totals", "editions-due",
        "editions-per-year", "host-cities", "participations", "pairings", "agreements-per-year",
        "awards-per-year", "reciprocity", "concentration", "anniversaries",
      ])
  }
}

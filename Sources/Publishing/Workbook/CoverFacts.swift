import Spreadsheet
import Tables

/// A row of the cover that says what the release is.
struct CoverFact {
  let name: String
  /// Empty where the release says nothing of it.
  let text: String
  var link: Link?
}

extension WorkbookPlan {
  var facts: [CoverFact] {
    let years = min(release.firstYear, release.year)...release.year
    return [
      CoverFact(name: phrases.area, text: release.area.text(in: phrases.language).capitalisedFirst),
      CoverFact(name: phrases.reportingPeriod, text: phrases.years(years)),
      CoverFact(name: phrases.referenceDate, text: phrases.longDate(release.asOf)),
      CoverFact(name: phrases.releaseDate, text: phrases.longDate(release.releaseDate)),
      CoverFact(name: phrases.status, text: standing),
      CoverFact(name: phrases.contact, text: release.contact, link: Self.link(release.contact)),
      CoverFact(name: phrases.nextRelease, text: phrases.date(release.nextRelease)),
      CoverFact(name: phrases.licence, text: release.licence),
    ]
  }

  private var standing: String {
    marks.statuses.contains(.provisional) ? phrases.provisional(year: release.year) : phrases.final
  }

  /// Where a contact leads, if it is nothing but an address.
  private static func link(_ contact: String) -> Link? {
    if contact.contains(where: \.isWhitespace) { return nil }
    if contact.hasPrefix("https://") || contact.hasPrefix("http://") { return .address(contact) }
    let parts = contact.split(separator: "@", omittingEmptySubsequences: false)
    let isMailbox = parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
    return isMailbox && !contact.contains(":") ? .address("mailto:" + contact) : nil
  }
}

extension String {
  /// The text as the beginning of a line.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}

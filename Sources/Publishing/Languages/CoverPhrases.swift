/// Words of the first sheet and of the document's properties.
package protocol CoverPhrases {
  var cover: String { get }
  var aboutThisRelease: String { get }
  var area: String { get }
  var reportingPeriod: String { get }
  /// The day to which stocks refer.
  var referenceDate: String { get }
  var releaseDate: String { get }
  var status: String { get }
  var contact: String { get }
  var nextRelease: String { get }
  var licence: String { get }
  /// The status of a release whose newest year may still change.
  func provisional(year: Int) -> String
  /// The status of a release that nobody expects to change.
  var final: String { get }
  /// A link from the cover to another sheet, for example "→ Contents".
  func way(to sheet: String) -> String
  /// The document's subject, for example "Annual statistics 2017".
  func subject(year: Int) -> String
  /// The document's keywords, the area among them where it is not empty.
  func keywords(_ area: String) -> String
}

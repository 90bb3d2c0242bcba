package import Tables

/// Every phrase that the program adds to a release, in one language.
///
/// A phrase left out does not compile. Words of a table's own (titles, headings, notes) are
/// `Wording`s and are not here.
package protocol Phrases:
  CoverPhrases, SheetPhrases, TablePhrases, StatusPhrases, ChartPhrases, DatePhrases,
  NumberPhrases, Sendable
{
  var language: Language { get }
}

extension Language {
  /// The language's phrases. A new language is a file beside this one and a line here.
  package var phrases: any Phrases {
    switch self {
    case .english: English()
    case .chinese: Chinese()
    case .german: German()
    }
  }
}

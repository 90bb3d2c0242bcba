import Register
import Spreadsheet
import Tables

/// The words that forms offer, each list in a column of the sheet of lists.
struct FormLists {
  private let language: Language
  private(set) var lists: [(heading: String, words: [String])] = []

  init(_ language: Language) {
    self.language = language
  }

  /// The cells of a list, which is added where it is not there yet.
  mutating func cells(of words: [Names], heading: String) -> CellRange {
    cells(of: words.map { $0.text(in: language) }, heading: heading)
  }

  mutating func cells(of words: [String], heading: String) -> CellRange {
    let known = lists.firstIndex { $0.words == words }
    if known == nil { lists.append((heading, words)) }
    return CellRange(rows: 1...words.count, column: known ?? lists.count - 1)
  }

  /// The names of all countries, as dictionaries of the language order them.
  var countries: [String] {
    DictionaryOrder.sorted(Country.all.map { $0.names.text(in: language) }, in: language)
  }

  /// The codes of ISO 4217 that are offered; any other may stand.
  static let currencies = [
    "CNY", "EUR", "USD", "GBP", "JPY", "KRW", "CHF", "PLN", "CZK", "HUF", "SEK", "DKK", "NOK",
    "RUB", "INR", "BRL", "CAD", "AUD", "NZD", "SGD", "HKD", "MOP", "TWD", "THB", "ZAR",
  ]
}

/// Words around and in the tables.
package protocol TablePhrases {
  /// A numbered table by its number, for example "Table 3".
  func tableName(_ number: Int) -> String
  /// Numbered tables by runs of their numbers, and the sheets of lists: "Tables 1 to 3, 7; Records".
  func users(tables: [ClosedRange<Int>], lists: [String]) -> String
  /// A numbered table's full title: what, where, when.
  func tableTitle(_ number: Int, _ title: String, area: String, period: String?) -> String
  /// The full title of a list behind the tables.
  func listTitle(_ title: String, area: String, period: String?) -> String
  /// The years of a flow, for example "2015 to 2017".
  func years(_ years: ClosedRange<Int>) -> String
  /// The day of a stock, given as the language prints it.
  func asOf(_ day: String) -> String
  /// The days of a stock that is shown for several years.
  func atTheEndOfEachYear(_ years: ClosedRange<Int>) -> String

  /// The sentence that names the notes on a table; never asked for none.
  func notesSentence(_ numbers: [Int]) -> String
  /// The sentence that names the sources of a table; never asked for none.
  func sourceSentence(_ sources: [String]) -> String
  /// A source with its title and identifier.
  func source(_ title: String, id: String) -> String

  /// Whether it is the custom to set the English heading under each.
  var setsEnglishUnderHeadings: Bool { get }
  func heading(_ heading: String, unit: String) -> String
  /// A heading with the marks of its notes.
  func heading(_ heading: String, notes: [Int]) -> String
  /// The heading of the lower bounds of a column.
  func headingAtLeast(_ heading: String) -> String
  /// The heading of the upper bounds of a column.
  func headingAtMost(_ heading: String) -> String
  /// The heading of a column that says how many records state a figure.
  func headingStated(_ heading: String) -> String
  /// Stands in the only row of a table of which nothing is recorded.
  var noneRecorded: String { get }
  var notesHeading: String { get }
  func noteMark(_ number: Int) -> String
  /// A mark that holds for one of the row's columns only.
  func mark(_ mark: String, on heading: String) -> String
  /// What is to be said of a row, in order: marks, words and notes.
  func remarks(_ remarks: [String]) -> String
}

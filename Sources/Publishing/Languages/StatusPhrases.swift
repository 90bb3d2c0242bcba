package import Tables

/// Words for statuses; the signs are a profile's business.
package protocol StatusPhrases {
  /// What a single status means, as a legend prints it.
  func meaning(of status: Status) -> String
  /// What a status is called where a remark says it of figures, beside which no sign stands.
  func remark(_ status: Status) -> String
  /// The same said of all figures of some columns, or of the whole table where there are no headings.
  func remark(_ status: Status, ofColumns headings: [String]) -> String
  /// What a blank stands for in a legend, for offices that leave it blank: the name of a blank, and
  /// its meaning.
  func blank(_ statuses: Status) -> (sign: String, meaning: String)
  /// What a zero means, for offices that print a sign for it.
  var meaningOfZero: String { get }
  /// The sentence that explains the marks of a sheet, in order; never asked for none.
  func legend(_ entries: [(sign: String, meaning: String)]) -> String
}

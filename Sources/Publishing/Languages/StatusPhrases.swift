package import Tables

/// Words for statuses; the signs are a profile's business.
package protocol StatusPhrases {
  /// What a single status means, as a legend prints it.
  func meaning(of status: Status) -> String
  /// The sentence that explains the marks of a sheet, in order; never asked for none.
  func legend(_ entries: [(sign: String, meaning: String)]) -> String
}

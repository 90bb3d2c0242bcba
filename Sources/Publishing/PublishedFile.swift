/// A file that a format wrote.
package struct PublishedFile: Hashable, Sendable {
  /// Relative to the directory of the release, for example `data/exchanges-per-year.csv`.
  package var path: String
  /// What a reader of the log should know, in lower case, without a full stop: a text that was cut.
  package var remarks: [String]

  package init(path: String, remarks: [String] = []) {
    self.path = path
    self.remarks = remarks
  }
}

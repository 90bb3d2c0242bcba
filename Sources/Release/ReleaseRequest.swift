package import Register

/// What is asked of one run: which inputs, where to, and for which year.
package struct ReleaseRequest: Sendable {
  /// The inputs folder, a file, or `-` for standard input alone.
  package var inputs: String
  /// The name under which standard input is read; nil where it is not.
  package var standardInput: String?
  /// The folder under which the release is published, in a folder named by its year.
  package var reports: String
  /// The reference year; nil for the newest in which a flow is recorded.
  package var year: Int?
  /// The day from which ages, dormancy and due dates count; nil for the reference year's last.
  package var asOf: Day?
  /// The folder of an earlier release to compare with; nil for that of the settings, if any.
  package var previous: String?
  /// How many threads read exchanges; nil for one a processor.
  package var threads: Int?
  /// Refuse to publish where any record is rejected.
  package var isStrict: Bool
  /// Seconds since 1970 that stand for the release's time, from SOURCE_DATE_EPOCH.
  package var sourceDateEpoch: Int?
  /// The program's version, for the manifest.
  package var version: String

  package init(
    inputs: String, standardInput: String? = nil, reports: String, year: Int? = nil,
    asOf: Day? = nil, previous: String? = nil,
    isStrict: Bool = false,
    sourceDateEpoch: Int? = nil, version: String = Program.version
  ) {
    self.inputs = inputs
    self.standardInput = standardInput
    self.reports = reports
    self.year = year
    self.asOf = asOf
    self.previous = previous
    self.isStrict = isStrict
    self.sourceDateEpoch = sourceDateEpoch
    self.version = version
  }
}

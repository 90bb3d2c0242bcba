import Indicators
import Intake
import Publishing
import Register
import Tables
import Validation

/// The main job on one page: read, check, observe, assemble, publish, record.
package struct ReleaseRun: Sendable {
  package let survey: Survey
  package let year: Int
  /// The folder in which the release stands.
  package let folder: String
  /// False where the same release stood there already and was left untouched.
  package let isChanged: Bool
  /// What was asked for and could not be done, though the release was made.
  package let warnings: [String]

  package init(_ request: ReleaseRequest) throws(ReleaseError) {
    survey = try Survey(
      of: request.inputs, standardInput: request.standardInput, year: request.year, publishes: true,
      threads: request.threads)
    try survey.refuseUnusable(strictly: request.isStrict)
    let earlier = EarlierRelease(request, survey)
    warnings = [earlier.warning].compactMap(\.self)
    guard let assembly = Assembly(survey, request: request, earlier: earlier) else {
      throw ReleaseError(
        .noInput, "cannot find a year in '\(request.inputs)': no dated record (use --year)")
    }
    let release = assembly.release
    try release.refuseBrokenIdentities()
    year = release.year
    let target = try ReleaseFolder.open(reports: request.reports, year: year)
    folder = target.target
    let workspace = target.workspace(room: release.roomForParts)
    let files = try Outputs(survey, release, request, earlier: earlier)
      .files(workspace: workspace.path)
    for file in files { try file.refuseWrongWorkbook() }
    isChanged = try target.publish(files)
  }
}

extension Survey {
  /// Stops where the inputs as a whole cannot be used, or where strictness forbids any rejection.
  func refuseUnusable(strictly isStrict: Bool) throws(ReleaseError) {
    if !unusable.isEmpty {
      let what = hasWrongSettings ? "the settings are wrong" : "a table has unusable headings"
      throw ReleaseError(
        hasWrongSettings ? .settings : .unusableInput, what + "; nothing is published",
        findings: unusable.map(line))
    }
    if let year, let first = register.choices.firstYear, year < first {
      throw ReleaseError(
        .settings, "the reference year \(year) is before the first year of the period, \(first)")
    }
    if isStrict, !rejections.isEmpty {
      throw ReleaseError(
        .unusableInput,
        "records are rejected (\(rejections.count)); nothing is published under --strict",
        findings: findings.filter { $0.severity == .error }.map(line))
    }
  }
}

extension Tables.Release {
  /// Stops where a total is not that of its parts, or a stock not that of its flows.
  func refuseBrokenIdentities() throws(ReleaseError) {
    let broken = tables.flatMap(\.brokenIdentities)
    guard broken.isEmpty else {
      throw ReleaseError(
        .fault, "the figures do not add up; nothing is published",
        findings: broken.map(\.description))
    }
  }
}

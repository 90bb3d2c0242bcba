import JSON
import Publishing
import Tables

/// What changed between two releases on disk, ready to be printed.
package struct ReleaseDifference: Sendable {
  /// How it is printed.
  package enum Format: String, CaseIterable, Sendable {
    case text, json, csv
  }

  private let comparison: ReleaseComparison
  private let old: ReleasedFigures
  private let new: ReleasedFigures

  /// Compares the releases in two folders.
  package init(from old: String, to new: String) throws(ReleaseError) {
    self.old = try ReleasedFigures(old)
    self.new = try ReleasedFigures(new)
    comparison = ReleaseComparison(
      from: self.old.tables, to: self.new.tables,
      isOfSamePeriod: self.old.isOf(
        year: self.new.manifest.year, asOf: self.new.manifest.asOf))
  }

  /// Whether both publish the same figures, whatever their marks.
  package var hasSameFigures: Bool { comparison.hasSameFigures }

  /// Languages in which it can be printed, by their codes.
  package static let languages = Language.allCases.map(\.rawValue)

  /// The whole text in a language, English where there is none of that code.
  package func text(as format: Format, in code: String) -> String {
    let language = Language(rawValue: code) ?? .english
    switch format {
    case .text:
      var text = DifferenceText(
        comparison, from: old.compared, to: new.compared, in: language,
        profile: new.profile ?? language.statusProfile)
      return text.text
    case .json:
      let document = DifferenceDocument(
        comparison, from: old.compared, to: new.compared, in: language)
      return String(decoding: document.json.document, as: UTF8.self)
    case .csv:
      return String(
        decoding: DifferenceTable(comparison, in: language).bytes, as: UTF8.self)
    }
  }
}

extension ReleasedFigures {
  /// The marks that the release uses in all languages; nil where each has its own.
  fileprivate var profile: StatusProfile? {
    manifest.settings["profile"]?.string.flatMap(StatusProfile.named)
  }
}

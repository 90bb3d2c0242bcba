import JSON
package import Tables

/// The machine-readable twin of a release: a data file per table, and their descriptor.
package struct Twin: Sendable {
  /// A file of the twin.
  package struct File: Sendable {
    /// Relative to the twin's directory, such as `exchanges-per-year.csv`.
    package var path: String
    package var bytes: [UInt8]
  }

  /// The tables' files in house order, then the descriptor.
  package let files: [File]

  /// The sources are those that the tables name. Unless told not to, texts that a spreadsheet
  /// would take for formulas get an apostrophe in front; numbers never do.
  package init(of release: Release, sources: [DataSource] = [], guardsFormulas: Bool = true) {
    let resources = (release.tables + release.annexes).map {
      DataResource($0, guardsFormulas: guardsFormulas)
    }
    let package = DataPackage(release, sources: sources, resources: resources)
    files =
      resources.map { File(path: $0.path, bytes: $0.bytes) }
      + [File(path: DataPackage.path, bytes: package.json.document)]
  }
}

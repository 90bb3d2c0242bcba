internal import Tables

extension OutputFormat {
  /// A data message of SDMX-CSV a table, for statistical offices: `sdmx/`.
  package static let sdmx = OutputFormat(name: "sdmx") { (publication, _) in
    let release = publication.release
    return (release.tables + release.annexes).compactMap(ObservationFile.init)
      .map { PublishedFile(path: $0.path, bytes: $0.bytes) }
  }
}

extension OutputFormat {
  /// A CSV file a table with their descriptor, for programs: `data/datapackage.json`.
  package static let data = OutputFormat(name: "data") { (publication, _) in
    Twin(of: publication.release, sources: publication.sources).files.map { file in
      PublishedFile(path: "data/\(file.path)", bytes: file.bytes)
    }
  }
}

extension OutputFormat {
  /// A CSV file a table with their descriptor, for programs: `data/datapackage.json`.
  package static let data = OutputFormat(name: "data") {
    (publication, directory) throws(PublishingError) in
    let twin = Twin(of: publication.release, sources: publication.sources)
    try FileWriting.makeFolder("\(directory)/data")
    var files: [PublishedFile] = []
    for file in twin.files {
      let path = "data/\(file.path)"
      try FileWriting.write(file.bytes, to: "\(directory)/\(path)")
      files.append(PublishedFile(path: path))
    }
    return files
  }
}

internal import Tables

extension OutputFormat {
  /// The data files as Excel opens them by a double click: `excel/`.
  package static let excel = OutputFormat(name: "excel", in: .excel)

  /// The same with semicolons and decimal commas, as German Excel wants them: `excel-de/`.
  package static let germanExcel = OutputFormat(name: "excel-de", in: .germanExcel)

  private init(name: String, in dialect: CSVDialect) {
    self.init(name: name) { (publication, _) in
      let release = publication.release
      return (release.tables + release.annexes).map { table in
        let resource = DataResource(table, dialect: dialect)
        return PublishedFile(path: "\(name)/\(resource.path)", bytes: resource.bytes)
      }
    }
  }
}

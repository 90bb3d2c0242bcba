import Glibc
import Intake
import Publishing
package import Register

/// The records that were kept out, written as tables in which they can be corrected: one for each
/// table of each folder of the inputs, as `deyang/exchanges.corrected.csv`.
///
/// Put among the inputs, such a file is read like any other of its table, and each of its rows
/// stands in for the record that it corrects.
package struct CorrectionFiles {
  /// A file as it is written, with how many rows.
  package struct Sheet: Sendable {
    package let path: String
    package let rows: Int
    let bytes: [UInt8]
  }

  package let sheets: [Sheet]

  /// Puts together the files for a folder.
  package init(of survey: Survey, in folder: String) throws(ReleaseError) {
    let reasons = Dictionary(
      survey.rejections.map { ($0.origin, $0.reason) }, uniquingKeysWith: { first, _ in first })
    var tables: [String: [RejectedRow]] = [:]
    for row in try survey.rejectedRows(at: Set(reasons.keys)) {
      let file = survey.register.files[row.origin.file]
      let place = file.folder.isEmpty ? file.table : file.folder + "/" + file.table
      tables[place, default: []].append(row)
    }
    sheets = tables.sorted { $0.key < $1.key }.map { place, rows in
      Sheet(
        path: "\(folder)/\(place)\(CorrectionSheet.suffix).csv", rows: rows.count,
        bytes: Self.text(of: rows, reasons))
    }
  }

  /// Writes the files; where one stands there already, none is written.
  package func write() throws(ReleaseError) {
    for sheet in sheets where FolderTree.exists(sheet.path) {
      throw ReleaseError(
        .cannotCreate, "cannot write '\(sheet.path)': a file of that name stands there already")
    }
    for sheet in sheets {
      try makeFolders(of: sheet.path)
      try WholeFile.write(sheet.bytes, to: sheet.path)
    }
  }

  private func makeFolders(of path: String) throws(ReleaseError) {
    for slash in path.indices.dropFirst() where path[slash] == "/" {
      let folder = String(path[..<slash])
      guard mkdir(folder, 0o777) == 0 || FolderTree.isFolder(folder) || errno == EEXIST else {
        throw ReleaseFolder.failure("create", folder)
      }
    }
  }

  /// The reason before each record, and what it corrects behind it.
  private static func text(of rows: [RejectedRow], _ reasons: [Origin: String]) -> [UInt8] {
    var headings: [String] = []
    for row in rows {
      for (heading, _) in row.cells where !headings.contains(heading) { headings.append(heading) }
    }
    // What is written is read again, so nothing is added to it.
    var text = CSVText(guardsFormulas: false, dialect: .excel)
    text.word(CorrectionSheet.reason)
    for heading in headings { text.word(heading) }
    text.word(CorrectionSheet.corrects)
    text.word(CorrectionSheet.original)
    text.endRecord()
    for row in rows {
      let cells = Dictionary(
        row.cells.map { ($0.heading, $0.text) }, uniquingKeysWith: { first, _ in first })
      text.text(reasons[row.origin] ?? "")
      for heading in headings { text.text(cells[heading] ?? "") }
      text.text(row.key)
      text.text(row.original)
      text.endRecord()
    }
    return text.bytes
  }
}

extension Survey {
  /// The records at these places with their cells, as far as these can be told.
  package func rejectedRows(at origins: Set<Origin>) throws(ReleaseError) -> [RejectedRow] {
    if origins.isEmpty { return [] }
    do {
      return try RegisterReader.read(inputs).rejectedRows(at: origins).filter {
        origins.contains($0.origin)
      }
    } catch {
      throw ReleaseError(error)
    }
  }
}

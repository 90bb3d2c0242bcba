package import OpenXML

/// A file that a format made.
package struct PublishedFile: Hashable, Sendable {
  /// Relative to the directory of the release, for example `data/exchanges-per-year.csv`.
  package var path: String
  package var bytes: [UInt8]
  /// What a reader of the log should know, in lower case, without a full stop: a text that was cut.
  package var remarks: [String]
  /// The same bytes as they were read back; nil of what is no workbook.
  package var archive: ZipArchive?

  package init(path: String, bytes: [UInt8], remarks: [String] = []) {
    self.path = path
    self.bytes = bytes
    self.remarks = remarks
  }

  package init(path: String, archive: ZipArchive, remarks: [String]) {
    self.init(path: path, bytes: archive.bytes, remarks: remarks)
    self.archive = archive
  }
}

package import OpenXML

/// A workbook that was read back from its file and found whole.
///
/// Each part must inflate to the length and checksum that the archive states, and its elements must
/// close one another to the last: a part that was cut short is found, whatever was said when it was
/// written.
package struct FinishedWorkbook: Sendable {
  /// The whole file, with what it unpacks to where that is little.
  package let archive: ZipArchive
  package let contents: WorkbookContents

  package var bytes: [UInt8] { archive.bytes }

  package init(at path: String) throws(SpreadsheetError) {
    let bytes = try readFile(at: path)
    do {
      let verification = try WorkbookVerification(bytes)
      contents = try verification.contents()
      archive = verification.archive
    } catch {
      throw SpreadsheetError(.damaged, .read, path, error.reason)
    }
  }
}

import OpenXML

/// A workbook that was read back from its file and found whole.
///
/// Each part must inflate to the length and checksum that the archive states, and its elements must
/// close one another to the last: a part that was cut short is found, whatever was said when it was
/// written.
package struct FinishedWorkbook: Sendable {
  /// The whole file.
  package let bytes: [UInt8]
  package let contents: WorkbookContents

  package init(at path: String) throws(SpreadsheetError) {
    bytes = try readFile(at: path)
    do {
      contents = try WorkbookVerification(bytes).contents()
    } catch {
      throw SpreadsheetError(.damaged, .read, path, error.reason)
    }
  }
}

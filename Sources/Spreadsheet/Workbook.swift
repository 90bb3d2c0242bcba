import CXlsxWriter
import Glibc

/// A new .xlsx file, filled sheet by sheet and whole once `close` returns.
///
/// The file must not exist before: an unfinished or failed workbook takes it away again. The same
/// content gives the same bytes. Use it in one task; workbooks in several tasks at once must share
/// one creation time.
package struct Workbook: ~Copyable {
  /// How sheets are held until the workbook is closed.
  package enum Mode: Sendable {
    /// In memory: cells in any order, tables and charts.
    case whole
    /// In temporary files: rows from first to last, no tables or charts, any length.
    case streamed
  }

  /// Temporary files that one streamed workbook may keep open.
  static let streamedSheetLimit = 250

  private let contents: OpenWorkbook
  private let temporaryDirectory: String?
  private var pointer: UnsafeMutablePointer<lxw_workbook>?

  /// Creates the file, so that a target that cannot be written is known at once.
  ///
  /// `createdAt` counts seconds from 1970 and is not 0, which libxlsxwriter takes for "now".
  package init(
    writingTo path: String, temporaryDirectory: String? = nil,
    properties: DocumentProperties = DocumentProperties(), createdAt: Int, mode: Mode = .whole
  ) throws(SpreadsheetError) {
    if let reason = Self.refusal(of: properties, createdAt: createdAt) {
      throw SpreadsheetError(.refused, .write, path, reason)
    }
    try Target.checkDirectory(temporaryDirectory, for: path)
    try Target.create(path)
    guard let pointer = Self.library(path, temporaryDirectory, mode) else {
      Target.remove(path)
      throw SpreadsheetError(.notTransferred, .write, path, "libxlsxwriter: out of memory")
    }
    if let reason = libraryReason(Self.set(properties, createdAt: createdAt, on: pointer)) {
      lxw_workbook_free(pointer)
      Target.remove(path)
      throw SpreadsheetError(.refused, .write, path, reason)
    }
    self.contents = OpenWorkbook(path: path, mode: mode, pointer: pointer)
    self.temporaryDirectory = temporaryDirectory
    self.pointer = pointer
  }

  deinit {
    if let pointer {
      lxw_workbook_free(pointer)
      Target.remove(contents.path)
    }
  }

  /// Adds a sheet after the others and lends it to `body`, which fills it.
  ///
  /// Once a body has thrown, the workbook cannot be closed any more.
  package mutating func addSheet(
    _ name: String, _ body: (inout Sheet) throws(SpreadsheetError) -> Void
  ) throws(SpreadsheetError) {
    let place = "sheet '\(name)'"
    try contents.check(SheetName.refusal(of: name), at: place)
    if contents.mode == .streamed && contents.sheets.count == Self.streamedSheetLimit {
      throw contents.refusal("a streamed workbook has at most 250 sheets", at: place)
    }
    if !contents.sheetNames.insert(name) {
      throw contents.refusal("another sheet has this name", at: place)
    }
    guard let pointer = workbook_add_worksheet(contents.pointer, name) else {
      throw contents.refusal("libxlsxwriter did not add it", at: place)
    }
    contents.sheets.append((name, pointer))
    contents.defect = "\(place) was not filled to its end"
    var sheet = Sheet(name, pointer, in: contents)
    try body(&sheet)
    try sheet.finish()
    contents.defect = nil
  }

  /// Names cells of a sheet, which may be added later, for use in formulas.
  package mutating func defineName(
    _ name: String, as range: CellRange, onSheet sheet: String
  ) throws(SpreadsheetError) {
    let place = "name '\(name)'"
    try contents.check(RangeName.refusal(of: name), at: place)
    if name.utf8.count > 127 {
      throw contents.refusal("the name is longer than 127 bytes", at: place)
    }
    try contents.check(range.refusal ?? SheetName.refusal(of: sheet), at: place)
    if !contents.rangeNames.insert(name) {
      throw contents.refusal("another table or range has this name", at: place)
    }
    contents.expectedSheets.append((sheet, place))
    let formula = "=" + range.formula(onSheet: sheet)
    try contents.check(workbook_define_name(contents.pointer, name, formula), at: place)
  }

  /// Writes the file, reads it back and gives what it holds.
  ///
  /// Nothing is synced: who publishes the file makes it durable.
  @discardableResult
  package consuming func close() throws(SpreadsheetError) -> FinishedWorkbook {
    try contents.checkWhole()
    guard let pointer else { preconditionFailure("a workbook is closed once") }
    self.pointer = nil
    errno = 0
    let status = workbook_close(pointer)
    let systemError = errno
    do {
      try contents.checkClosed(status, systemError)
      return try contents.readBack(temporaryDirectory: temporaryDirectory)
    } catch {
      Target.remove(contents.path)
      throw error
    }
  }
}

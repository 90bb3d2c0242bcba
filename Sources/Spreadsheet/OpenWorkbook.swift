import CXlsxWriter

/// What an unfinished workbook holds so far, shared by the workbook and the sheet being filled.
final class OpenWorkbook {
  let path: String
  let mode: Workbook.Mode
  let pointer: UnsafeMutablePointer<lxw_workbook>
  var formats: FormatTable
  /// The sheets in their order.
  var sheets: [(name: String, pointer: UnsafeMutablePointer<lxw_worksheet>)] = []
  var sheetNames = NameRegister()
  /// Tables and ranges share their names.
  var rangeNames = NameRegister()
  var tableCount = 0
  var chartCount = 0
  /// Sheets that are named before they may exist, with the place that names them.
  var expectedSheets: [(name: String, place: String)] = []
  /// Cells that charts draw, looked at when all data are written.
  var drawnRanges: [DrawnRange] = []
  /// Why the workbook can no longer be finished, such as a sheet left half filled.
  var defect: String?

  init(path: String, mode: Workbook.Mode, pointer: UnsafeMutablePointer<lxw_workbook>) {
    self.path = path
    self.mode = mode
    self.pointer = pointer
    self.formats = FormatTable(of: pointer)
  }

  func sheet(named name: String) -> UnsafeMutablePointer<lxw_worksheet>? {
    sheets.first { $0.name == name }?.pointer
  }

  /// The error for content that Excel would not take, at a place such as `sheet 'Notes', cell B5`.
  func refusal(_ reason: String, at place: String) -> SpreadsheetError {
    SpreadsheetError(.refused, .write, path, "\(place): \(reason)")
  }

  /// Throws where there is a reason.
  func check(_ reason: String?, at place: @autoclosure () -> String) throws(SpreadsheetError) {
    if let reason { throw refusal(reason, at: place()) }
  }

  /// Throws where the library refused.
  func check(_ status: lxw_error, at place: @autoclosure () -> String) throws(SpreadsheetError) {
    if let reason = libraryReason(status) { throw refusal(reason, at: place()) }
  }
}

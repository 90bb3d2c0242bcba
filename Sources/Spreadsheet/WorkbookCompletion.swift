import CXlsxWriter

extension OpenWorkbook {
  /// Refuses what can only be known when all sheets are there.
  func checkWhole() throws(SpreadsheetError) {
    if let defect { throw SpreadsheetError(.refused, .write, path, defect) }
    if sheets.isEmpty { throw SpreadsheetError(.refused, .write, path, "there is no sheet in it") }
    for (name, place) in expectedSheets where sheet(named: name) == nil {
      throw refusal("there is no sheet '\(name)'", at: place)
    }
    for range in drawnRanges { try check(range.refusal(in: self), at: range.place) }
  }

  /// Refuses the library's failure, in the system's words where it has left any.
  func checkClosed(_ status: lxw_error, _ systemError: Int32) throws(SpreadsheetError) {
    guard let reason = libraryReason(status) else { return }
    let cause = systemError == 0 ? reason : systemMessage(systemError)
    throw SpreadsheetError(
      .notTransferred, .write, path, cause, systemError: systemError == 0 ? nil : systemError)
  }

  /// Reads the file back and compares it with what was put in.
  ///
  /// Where the temporary directory fills up, libxlsxwriter cuts parts short and reports success.
  func readBack(temporaryDirectory: String?) throws(SpreadsheetError) -> FinishedWorkbook {
    let found: FinishedWorkbook
    do {
      found = try FinishedWorkbook(at: path)
    } catch {
      let place = temporaryDirectory.map { "the temporary directory '\($0)'" }
      let hint = "is \(place ?? "the temporary directory") full?"
      let cause = error.code == .damaged ? "\(error.cause); \(hint)" : error.cause
      throw SpreadsheetError(error.code, .write, path, cause, systemError: error.systemError)
    }
    let contents = found.contents
    if contents.sheets.map(\.name) != sheets.map(\.name) || contents.tables != tableCount
      || contents.charts != chartCount
    {
      throw SpreadsheetError(.damaged, .write, path, "it does not hold what was put into it")
    }
    return found
  }
}

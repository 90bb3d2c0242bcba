/// Rules for Excel's number format codes.
enum NumberFormat {
  /// Why libxlsxwriter or Excel would not take the code, or nil.
  ///
  /// Excel allows 255 characters, libxlsxwriter keeps 127 bytes and cuts the rest.
  static func refusal(of code: String) -> String? {
    if code.isEmpty { return "a number format needs a code" }
    if code.utf8.count > 127 { return "number format '\(code)' is longer than 127 bytes" }
    if let reason = PlainText.refusal(of: code) { return "number format: \(reason)" }
    if CellText.escaped(code) != code { return "number format '\(code)' holds an escape sequence" }
    return nil
  }
}

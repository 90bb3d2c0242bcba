/// Rules for titles, names and labels in charts.
enum ChartText {
  /// Characters that Excel keeps of such a text.
  static let limit = 255

  /// Why the text cannot be written, or nil. libxlsxwriter makes a formula of a leading `=`.
  static func refusal(of text: String) -> String? {
    if text.utf8.first == UInt8(ascii: "=") { return "'\(text)' would become a formula" }
    if text.utf16.count > limit { return "'\(text)' exceeds Excel's limit of 255 characters" }
    return PlainText.refusal(of: text)
  }
}

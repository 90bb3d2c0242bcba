extension String {
  /// The text as a chart may show it: short enough, and never read as a formula.
  func forChart() -> String {
    (utf8.first == UInt8(ascii: "=") ? " " + self : self).cut(to: 255)
  }
}

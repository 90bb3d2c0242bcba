/// Addresses outside a workbook.
enum LinkSyntax {
  private static let schemes = ["https:", "http:", "mailto:", "ftp:", "tel:"]

  /// Whether the address is on the web or of a person.
  static func isSafe(_ address: String) -> Bool {
    let folded = address.lowercased()
    return schemes.contains { folded.hasPrefix($0) && folded.count > $0.count }
  }
}

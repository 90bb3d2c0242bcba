import OpenXML

/// Where a click on a cell leads.
package enum Link: Hashable, Sendable {
  /// A cell of this workbook; its sheet may be added later.
  case cell(CellAddress, sheet: String)
  /// An address on the web or of a mailbox: `https:`, `http:` or `mailto:`.
  case address(String)

  /// Bytes that libxlsxwriter keeps of an address or of a link's text.
  static let byteLimit = 2_079
  /// Links that Excel allows on one sheet.
  static let countLimit = 65_530

  /// Why the link cannot be written, or nil.
  var refusal: String? {
    switch self {
    case .cell(let target, let sheet):
      target.refusal ?? SheetName.refusal(of: sheet).map { "sheet '\(sheet)': \($0)" }
    case .address(let address): Self.refusal(ofAddress: address)
    }
  }

  /// The link as libxlsxwriter wants it.
  ///
  /// It takes `internal:` and `external:` anywhere in an address for its own, so they lose their
  /// colon to an escape that means the same.
  var target: String {
    switch self {
    case .cell(let target, let sheet): "internal:'\(sheet)'!\(target.name)"
    case .address(let address): Self.escaped(address)
    }
  }

  private static func refusal(ofAddress address: String) -> String? {
    let schemes = ["https:", "http:", "mailto:"]
    let folded = NameFolding.folded(address)
    guard let scheme = schemes.first(where: folded.hasPrefix) else {
      return "the address '\(address)' is not https:, http: or mailto:"
    }
    if folded == scheme { return "the address '\(address)' leads nowhere" }
    if address.unicodeScalars.contains(where: { $0.value < 32 || !PlainText.isAllowed($0) }) {
      return "an address holds a control character"
    }
    let length = escaped(address).utf8.reduce(0) { $0 + (mayBeEscaped($1) ? 3 : 1) }
    return length > byteLimit ? "an address exceeds Excel's limit of 2,079 characters" : nil
  }

  private static func mayBeEscaped(_ byte: UInt8) -> Bool {
    #" "<>[]`^{}%"#.utf8.contains(byte)
  }

  private static func escaped(_ address: String) -> String {
    address.replacing("internal:", with: "internal%3A")
      .replacing("external:", with: "external%3A")
  }
}

import Spreadsheet

/// Names for Excel's table objects, such as `Table_3_Delegations_by_direction`.
///
/// They are made of English titles, so that a formula on one language's workbook suits the others.
struct TableNames {
  private var given: Set<String> = []
  private static let limit = 80

  mutating func name(for title: String) -> String {
    let wanted = Self.legal(title)
    var name = wanted
    var attempt = 1
    while !given.insert(name.lowercased()).inserted {
      attempt += 1
      name = "\(wanted)_\(attempt)"
    }
    return name
  }

  private static func words(_ title: String) -> [Substring] {
    title.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
  }

  private static func asciiWords(_ title: String) -> [Substring] {
    let words = title.utf8.split { byte in
      switch UnicodeScalar(byte) {
      case "A"..."Z", "a"..."z", "0"..."9": false
      default: true
      }
    }
    return words.map { Substring($0) }
  }

  private static func legal(_ title: String) -> String {
    let words = title.utf8.allSatisfy({ $0 < 0x80 }) ? asciiWords(title) : words(title)
    let name = String(words.joined(separator: "_").prefix(limit))
    return RangeName.refusal(of: name) == nil ? name : "Table_" + name
  }
}

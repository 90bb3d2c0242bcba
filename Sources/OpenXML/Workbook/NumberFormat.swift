/// What the code of a number format shows of a number: its first section, for positive ones.
package struct NumberFormat: Hashable, Sendable {
  package let code: String
  package private(set) var isDate = false
  /// Letters that stand for a part of a date or time.
  package private(set) var dateSigns = 0
  /// Digits after the decimal point.
  package private(set) var decimals = 0
  package private(set) var hasThousandsSeparators = false
  package private(set) var isPercentage = false
  package private(set) var isScientific = false
  /// Signs that stand beside the digits, or room that is left for them.
  package private(set) var otherSigns = 0

  /// Shows a number as it is.
  package var isGeneral: Bool { code == "" || folded == "general" }
  package var isText: Bool { code == "@" }

  private var folded: String { code.lowercased() }

  package init(_ code: String) {
    self.code = code
    if !isGeneral { read() }
  }

  private mutating func read() {
    var rest = Array(code.unicodeScalars)[...]
    var isAfterPoint = false
    var isCommaOpen = false
    while let scalar = rest.popFirst(), scalar != ";" {
      switch scalar {
      case "\"":
        otherSigns += rest.prefix { $0 != "\"" }.count
        rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\", "_":
        otherSigns += 1
        rest = rest.dropFirst()
      case "*": rest = rest.dropFirst()
      case "[":
        let inner = rest.prefix { $0 != "]" }
        rest = rest.drop { $0 != "]" }.dropFirst()
        if let first = inner.first, "hHmMsS".unicodeScalars.contains(first), inner.count < 3 {
          addDateSign()
        }
      case "0", "#", "?":
        if isCommaOpen { hasThousandsSeparators = true }
        if isAfterPoint { decimals += 1 }
      case ",": isCommaOpen = !isAfterPoint
      case ".": isAfterPoint = true
      case "%": isPercentage = true
      case "E", "e":
        if rest.first == "+" || rest.first == "-" {
          isScientific = true
          isAfterPoint = false
        } else {
          addDateSign()
        }
      case "y", "Y", "m", "M", "d", "D", "h", "H", "s", "S": addDateSign()
      default: otherSigns += 1
      }
    }
  }

  private mutating func addDateSign() {
    isDate = true
    dateSigns += 1
  }

  /// The code behind a number below 164, which files do not spell out.
  package static func builtIn(_ id: Int) -> NumberFormat {
    switch id {
    case 1: NumberFormat("0")
    case 2: NumberFormat("0.00")
    case 3: NumberFormat("#,##0")
    case 4: NumberFormat("#,##0.00")
    case 9: NumberFormat("0%")
    case 10: NumberFormat("0.00%")
    case 11, 48: NumberFormat("0.00E+00")
    case 12, 13: NumberFormat("# ?/?")
    case 14...17, 27...31, 36, 50...54, 57, 58: NumberFormat("yyyy\\-mm\\-dd")
    case 18...21, 32...35, 45...47, 55, 56: NumberFormat("hh:mm:ss")
    case 22: NumberFormat("yyyy\\-mm\\-dd hh:mm")
    case 37, 38, 41, 42: NumberFormat("#,##0_)")
    case 39, 40, 43, 44: NumberFormat("#,##0.00_)")
    case 49: NumberFormat("@")
    default: NumberFormat("")
    }
  }
}

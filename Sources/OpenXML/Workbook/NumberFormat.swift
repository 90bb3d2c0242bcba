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
  private var letters = DateLetters()

  /// What is shown of a day and a time; nothing where a number is shown.
  package var dateParts: DateParts { letters.parts }

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
      if let letter = dateSign(scalar, before: rest) {
        addDateSign(letter)
        continue
      }
      letters.end()
      switch scalar {
      case "0", "#", "?":
        if isCommaOpen { hasThousandsSeparators = true }
        if isAfterPoint { decimals += 1 }
      case ",": isCommaOpen = !isAfterPoint
      case ".": isAfterPoint = true
      case "%": isPercentage = true
      case "E", "e":
        isScientific = true
        isAfterPoint = false
      default: readOther(scalar, &rest)
      }
    }
    letters.end()
  }

  /// The sign as a letter for a part of a date or time; nil where it is none.
  private func dateSign(
    _ scalar: UnicodeScalar, before rest: ArraySlice<UnicodeScalar>
  ) -> UnicodeScalar? {
    switch scalar {
    case "y", "Y", "m", "M", "d", "D", "h", "H", "s", "S": scalar
    case "E", "e": rest.first == "+" || rest.first == "-" ? nil : scalar
    default: nil
    }
  }

  private mutating func addDateSign(_ letter: UnicodeScalar) {
    isDate = true
    dateSigns += 1
    letters.add(letter)
  }

  /// Reads what stands beside the digits and letters.
  private mutating func readOther(
    _ scalar: UnicodeScalar, _ rest: inout ArraySlice<UnicodeScalar>
  ) {
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
        isDate = true
        dateSigns += 1
        letters.addElapsed(first)
      }
    default:
      otherSigns += 1
      for word in ["general", "am/pm", "a/p"] where Self.isWord(word, scalar, rest) {
        rest = rest.dropFirst(word.utf8.count - 1)
        if word != "general" { addHalfOfDay() }
      }
    }
  }

  private mutating func addHalfOfDay() {
    isDate = true
    dateSigns += 1
    letters.addTime()
  }

  /// Whether a sign and what follows it are a word that means the number or the half of the day.
  private static func isWord(
    _ word: String, _ first: UnicodeScalar, _ rest: ArraySlice<UnicodeScalar>
  ) -> Bool {
    let found = [first] + rest.prefix(word.utf8.count - 1)
    return found.elementsEqual(word.unicodeScalars) { $0.properties.lowercaseMapping == String($1) }
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
    case 14, 15: NumberFormat("yyyy\\-mm\\-dd")
    case 16: NumberFormat("d\\-mmm")
    case 17: NumberFormat("mmm\\-yy")
    case 18...21, 45: NumberFormat("hh:mm:ss")
    case 46: NumberFormat("[h]:mm:ss")
    case 47: NumberFormat("mm:ss.0")
    case 22: NumberFormat("yyyy\\-mm\\-dd hh:mm")
    case 27...36, 50...58: eastAsian(id)
    case 37, 38, 41, 42: NumberFormat("#,##0_)")
    case 39, 40, 43, 44: NumberFormat("#,##0.00_)")
    case 49: NumberFormat("@")
    default: NumberFormat("")
    }
  }

  /// The formats that differ between the languages of East Asia, as those of Chinese (simplified).
  private static func eastAsian(_ id: Int) -> NumberFormat {
    switch id {
    case 27, 36, 50, 52, 57: NumberFormat("yyyy\"年\"m\"月\"")
    case 28, 29, 51, 53, 54, 58: NumberFormat("m\"月\"d\"日\"")
    case 30, 31: NumberFormat("yyyy\"年\"m\"月\"d\"日\"")
    default: NumberFormat("hh:mm:ss")
    }
  }
}

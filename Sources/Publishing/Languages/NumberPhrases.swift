/// How numbers are written in running text.
package protocol NumberPhrases {
  var thousandsSeparator: String { get }
  var decimalSeparator: String { get }
  func atLeast(_ number: String) -> String
  func atMost(_ number: String) -> String
  func between(_ lower: String, _ upper: String) -> String
  /// How many records of all state a figure, for example "4 of 7".
  func stated(_ count: Int, of all: Int) -> String
  /// What is set in round brackets.
  func bracketed(_ text: String) -> String
  /// Parts of a sentence: "1, 3 and 4".
  func list(_ items: [String]) -> String
}

extension NumberPhrases {
  /// A count or a scaled number in words of digits: 12345 with one decimal is "1,234.5".
  package func number(_ value: Int64, decimals: Int = 0) -> String {
    let digits = Array(String(value.magnitude))
    let padded = Array(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let whole = padded.dropLast(decimals)
    var text = value < 0 ? "-" : ""
    for (index, digit) in whole.enumerated() {
      if index > 0 && (whole.count - index).isMultiple(of: 3) { text += thousandsSeparator }
      text.append(digit)
    }
    return decimals == 0 ? text : text + decimalSeparator + String(padded.suffix(decimals))
  }
}

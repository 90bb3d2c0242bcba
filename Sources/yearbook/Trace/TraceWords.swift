import Tables

/// The words of a trace in one language.
struct TraceWords {
  let language: Language

  init(_ language: Language) {
    self.language = language
  }

  subscript(_ wording: Wording) -> String { wording.text(in: language) }

  func say(_ en: String, _ zh: String, _ de: String) -> String {
    Wording(en: en, zh: zh, de: de).text(in: language)
  }

  /// A name and what stands under it: `Source: x`.
  func pair(_ name: Wording, _ text: String) -> String {
    self[name] + (language == .chinese ? "：" : ": ") + text
  }

  /// A text and what explains it, in brackets.
  func bracketed(_ text: String, _ remark: String) -> String {
    language == .chinese ? "\(text)（\(remark)）" : "\(text) (\(remark))"
  }

  func quoted(_ text: String) -> String {
    switch language {
    case .english: "“\(text)”"
    case .chinese: "“\(text)”"
    case .german: "„\(text)“"
    }
  }

  /// Parts of a row's name.
  func list(_ parts: [String]) -> String {
    parts.joined(separator: language == .chinese ? "；" : "; ")
  }

  /// A count or a scaled number in the digits of the language.
  func number(_ value: Int64, decimals: Int = 0) -> String {
    let digits = Array(String(value.magnitude))
    let padded = Array(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let whole = padded.dropLast(decimals)
    var text = value < 0 ? "−" : ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index).isMultiple(of: 3) {
        text += language == .german ? "." : ","
      }
      text.append(digit)
    }
    let mark = language == .german ? "," : "."
    return decimals == 0 ? text : text + mark + String(padded.suffix(decimals))
  }

  /// Records and how many: `1 record`, `8 records`.
  func records(_ count: Int) -> String {
    say(
      "\(number(Int64(count))) record\(count == 1 ? "" : "s")", "\(number(Int64(count)))条记录",
      "\(number(Int64(count))) \(count == 1 ? "Datensatz" : "Datensätze")")
  }
}

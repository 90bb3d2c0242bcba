extension ValueText {
  /// The text with digits for Chinese numerals: 二〇一七年十月二十一日 is 2017年10月21日.
  ///
  /// Four numerals without a ten are a year, digit by digit; all others are numbers up to 39. What
  /// is neither stays as it is, and is no date.
  var withDigits: ValueText {
    guard bytes.contains(where: { $0 >= 0xE3 }) else { return self }
    var plain: [UInt8] = []
    var run: [ChineseNumeral] = []
    var start = 0
    var index = 0
    while index <= bytes.count {
      if let numeral = ChineseNumeral(bytes[index...].prefix(3)) {
        if run.isEmpty { start = index }
        run.append(numeral)
        index += 3
        continue
      }
      if !run.isEmpty {
        plain += run.digits.map { Array($0.utf8) } ?? Array(bytes[start..<index])
        run = []
      }
      if index < bytes.count { plain.append(bytes[index]) }
      index += 1
    }
    return ValueText(plain)
  }
}

/// One sign of a Chinese number: a digit, or a number of tens.
private enum ChineseNumeral {
  case digit(Int)
  case tens(Int)

  init?(_ letter: ArraySlice<UInt8>) {
    let signs = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    if let digit = signs.firstIndex(where: { letter.elementsEqual($0.utf8) }) {
      self = .digit(digit)
    } else if ["零", "○"].contains(where: { letter.elementsEqual($0.utf8) }) {
      self = .digit(0)
    } else if let tens = ["十", "廿", "卅"].firstIndex(where: { letter.elementsEqual($0.utf8) }) {
      self = .tens(tens + 1)
    } else {
      return nil
    }
  }

  var digit: Int? { if case .digit(let digit) = self { digit } else { nil } }
}

extension [ChineseNumeral] {
  fileprivate var digits: String? {
    if count == 4 {
      let digits = compactMap(\.digit)
      if digits.count == 4 { return digits.map { String($0) }.joined() }
    }
    return (tens ?? numberFromTen).map { String($0) }
  }

  /// 一, 二十, 二十一, 三十一
  private var tens: Int? {
    switch (first?.digit, dropFirst().first, dropFirst(2).first?.digit, count) {
    case (let digit?, nil, nil, 1): digit
    case (let digit?, .tens(1), nil, 2) where (1...3).contains(digit): digit * 10
    case (let digit?, .tens(1), let ones?, 3) where (1...3).contains(digit) && ones > 0:
      digit * 10 + ones
    default: nil
    }
  }

  /// 十, 十一, 廿一, 卅一
  private var numberFromTen: Int? {
    guard case .tens(let tens) = first, count < 3 else { return nil }
    guard let last = dropFirst().first else { return tens * 10 }
    return last.digit.flatMap { $0 > 0 ? tens * 10 + $0 : nil }
  }
}

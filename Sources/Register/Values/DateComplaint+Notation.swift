extension DateComplaint {
  /// 民国106年10月10日, 令和元年, 106年, 15年3月1日
  var otherEra: ValueError? {
    let eras = ["中华民国", "中華民國", "民国", "民國"]
    if eras.contains(where: { text.bytes.starts(with: $0.utf8) }) {
      let year = numbers.first.flatMap { (1...200).contains($0) ? $0 + 1911 : nil }
      return ValueError(
        .unsupported, "years are counted in the common era",
        repair: year.map { "write the year as \(padded($0, 4))" })
    }
    if ["令和", "平成", "昭和"].contains(where: { text.bytes.starts(with: $0.utf8) }) {
      return ValueError(.unsupported, "years are counted in the common era")
    }
    guard signs.first == "年", let length = digits.first, length < 4 else { return nil }
    return ValueError(
      .ambiguous, "the year has \(length) digit\(length == 1 ? "" : "s")",
      repair: "write it with four, 2015年")
  }

  /// 10月10日, 10月10日至11月2日, June 14, 10. bis 14. Oktober
  var withoutYear: ValueError? {
    guard !digits.contains(4), !numbers.isEmpty, namesMonth else { return nil }
    if numbers.count == 2, digits[1] == 2, text.bytes.last.map(isDigit) == true {
      return ValueError(
        .ambiguous, "the year has two digits", repair: "write it as 2015-10-12")
    }
    return ValueError(.malformed, "no year is stated", repair: "write \(forms)")
  }

  private var namesMonth: Bool {
    if text.bytes.indices.contains(where: { text.bytes[$0...].starts(with: "月".utf8) }) {
      return true
    }
    let words = text.bytes.split { lowercased($0) &- UInt8(ascii: "a") >= 26 && $0 < 0x80 }
    return words.contains { word in
      DatePoint.month(named: String(decoding: word.map(lowercased), as: UTF8.self)) != nil
    }
  }

  /// What EDTF writes at level 2, and is not recorded: [1667,1668], 1950S2, 2004-06~-11, 156X-12-25
  var beyondLevelOne: ValueError? {
    guard let first = text.bytes.first, let last = text.bytes.last else { return nil }
    let brackets = [UInt8(ascii: "["): UInt8(ascii: "]"), UInt8(ascii: "{"): UInt8(ascii: "}")]
    if brackets[first] == last {
      return ValueError(
        .unsupported, "sets and choices of dates are not recorded",
        repair: "write the interval that holds them, 2015/2016")
    }
    let signs = Set(text.bytes.filter { !isDigit($0) })
    guard digits.first == 4 || signs.contains(UInt8(ascii: "X")),
      signs.isSubset(of: Array("-X?~%S".utf8))
    else { return nil }
    if signs.contains(UInt8(ascii: "S")) {
      return ValueError(
        .unsupported, "significant digits are not recorded", repair: "write 19XX or 195X")
    }
    if !signs.isDisjoint(with: Array("?~%".utf8)) {
      return ValueError(
        .unsupported, "doubts about a part of a date are not recorded",
        repair: "doubt the whole date, as in 2004-06-11?")
    }
    guard signs.contains(UInt8(ascii: "X")) else { return nil }
    return ValueError(
      .unsupported, "digits that are not stated are recorded at the end of a date only",
      repair: "write 201X, 20XX, 2018-XX, 2018-07-XX or 2018-07-1X")
  }
}

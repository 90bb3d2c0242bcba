// What people add to a date: a time of day, that it is about right, or which part of a month it is.
extension DatePoint {
  /// A day with a time of day, as cells and EDTF write it: 2015-05-20T09:00:00Z, 2015-05-20 09:00.
  /// The day counts as it is written, in whatever zone.
  init?(timed text: ValueText) {
    guard text.bytes.count >= 16, let day = DatePoint(edtf: text.bytes.span, 0, 10),
      day.form == .day
    else { return nil }
    var text = text
    text.position = 10
    guard text.take("t") || text.take(" "), text.takeNumber(upTo: 23), text.take(":"),
      text.takeNumber(upTo: 59)
    else { return nil }
    if text.take(":") {
      guard text.takeNumber(upTo: 59) else { return nil }
      if text.take("."), text.takeDigits().isEmpty { return nil }
    }
    guard text.takeZone(), text.isAtEnd else { return nil }
    self = day
  }
}

extension ValueText {
  /// Without the words that say that a date is about right.
  var withoutNearness: (text: ValueText, qualifier: DateQualifier) {
    var text = self
    let before = [
      "circa ", "ca. ", "ca.", "ca ", "c. ", "about ", "around ", "approx. ", "approximately ",
      "um ", "etwa ", "ungefähr ", "rund ", "hacia ", "aprox. ", "大约", "大約", "约", "約",
    ]
    if before.contains(where: { text.take($0) }) {
      text.skipBlanks()
      return (ValueText(text.rest), .approximate)
    }
    guard let plain = without(oneOf: ["左右", "前后", "前後"]) else { return (self, []) }
    return (plain, .approximate)
  }

  /// Without the words that tell a part of the month or the year: 2016年10月初 is some day of that
  /// month, and Anfang 2016 one of that year.
  var withoutPart: ValueText {
    var text = self
    let before = [
      "early ", "mid ", "mid-", "late ", "anfang ", "mitte ", "ende ", "principios de ",
      "mediados de ", "finales de ",
    ]
    if before.contains(where: { text.take($0) }) {
      text.skipBlanks()
      return ValueText(text.rest)
    }
    for unit in ["年", "月"] {
      let parts = ["初", "中", "底", "末"] + (unit == "月" ? ["上旬", "中旬", "下旬"] : [])
      for part in parts where bytes.ends(with: unit + part) {
        return ValueText(bytes.dropLast(part.utf8.count))
      }
    }
    return self
  }

  private func without(oneOf endings: [String]) -> ValueText? {
    endings.first { bytes.ends(with: $0) }.map { ValueText(bytes.dropLast($0.utf8.count)) }
  }

  /// Passes over two digits of a number that is not too large.
  fileprivate mutating func takeNumber(upTo most: Int) -> Bool {
    let digits = takeDigits(most: 2)
    return digits.count == 2 && value(of: digits) <= most
  }

  /// Passes over Z or a distance from it, if one comes.
  fileprivate mutating func takeZone() -> Bool {
    if isAtEnd || take("z") { return true }
    guard take("+") || take("-"), takeNumber(upTo: 14) else { return false }
    return isAtEnd || take(":") && takeNumber(upTo: 59)
  }
}

extension [UInt8] {
  fileprivate func ends(with text: String) -> Bool {
    count > text.utf8.count && suffix(text.utf8.count).elementsEqual(text.utf8)
  }
}

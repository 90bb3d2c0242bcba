/// A number as it is written: groups of digits and the marks between them.
struct NumberText {
  var groups: [ArraySlice<UInt8>] = []
  var marks: [UInt8] = []

  /// Takes the number that comes next; nil if no digit does.
  init?(from text: inout ValueText) {
    groups = [text.takeDigits()]
    guard groups[0].isEmpty == false else { return nil }
    while let mark = text.rest.first, Self.possibleMarks.contains(mark) {
      var attempt = text
      attempt.position += 1
      let group = attempt.takeDigits()
      guard !group.isEmpty, !isBlank(mark) || group.count == 3 else { break }
      text = attempt
      groups.append(group)
      marks.append(mark)
    }
  }

  private static let possibleMarks = Array(" .,'".utf8)
  private static let decimalMarks = Array(".,".utf8)

  /// The digits, and how many of them stand behind the decimal mark.
  struct Reading {
    var digits: [UInt8]
    var decimals: Int
  }

  /// `beforeMultiplier` says that 万 or 亿 follows, so that the mark is a decimal point.
  func reading(
    _ rules: FigureRules, beforeMultiplier: Bool
  ) throws(ValueError) -> Reading {
    let digits = groups.flatMap { Array($0) }
    let whole = Reading(digits: digits, decimals: 0)
    guard let mark = marks.last else { return whole }
    let decimal = Reading(digits: digits, decimals: groups.last?.count ?? 0)
    let declared = rules.decimalMark.map { $0 == .point ? UInt8(ascii: ".") : UInt8(ascii: ",") }
    let canGroup = isGrouped(marks[...], groups[...]) && mark != declared
    let canSplit =
      Self.decimalMarks.contains(mark) && declared ?? mark == mark
      && marks.dropLast().allSatisfy { $0 != mark }
      && isGrouped(marks.dropLast(), groups.dropLast())
    switch (canGroup, canSplit) {
    case (true, false): return whole
    case (false, true): return decimal
    case (true, true):
      if beforeMultiplier, mark == UInt8(ascii: ".") { return decimal }
      throw ambiguity(allowsDecimals: rules.allowsDecimals)
    case (false, false):
      throw ValueError(
        .malformed, "the marks in the number separate neither thousands nor decimals")
    }
  }

  /// Whether equal marks stand between groups of three digits, the first of one to three.
  private func isGrouped(_ marks: ArraySlice<UInt8>, _ groups: ArraySlice<ArraySlice<UInt8>>)
    -> Bool
  {
    guard let mark = marks.first, let first = groups.first else { return true }
    return marks.allSatisfy { $0 == mark } && (1...3).contains(first.count)
      && first.first != UInt8(ascii: "0") && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private func ambiguity(allowsDecimals: Bool) -> ValueError {
    let whole = String(decoding: groups.joined(), as: UTF8.self)
    let decimal = groups.map { String(decoding: $0, as: UTF8.self) }.joined(separator: ".")
    return ValueError(
      .ambiguous, "the mark may separate thousands or decimals",
      repair: allowsDecimals ? "write \(whole) or \(decimal)0" : "write \(whole) if it is thousands"
    )
  }
}

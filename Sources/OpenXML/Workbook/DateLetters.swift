/// Finds the parts behind the letters of a number format, one letter after the other.
struct DateLetters: Hashable, Sendable {
  private(set) var parts: DateParts = []
  private var letter: UnicodeScalar = " "
  private var count = 0
  /// Whether hours were shown last, behind which `m` is minutes.
  private var isAfterHours = false
  /// Whether `m` was shown last, which before seconds is minutes after all.
  private var isAfterMonth = false
  /// The parts without that `m`.
  private var partsBefore: DateParts = []

  mutating func add(_ scalar: UnicodeScalar) {
    let lowercased = UnicodeScalar(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
    if lowercased != letter {
      end()
      letter = lowercased
    }
    count += 1
  }

  /// A run of one letter ends.
  mutating func end() {
    guard count > 0 else { return }
    switch letter {
    case "y", "e": addDay(.year)
    case "d": addDay(count < 3 ? .day : .weekday)
    case "m": addMonthOrMinutes()
    case "h":
      parts.insert(.time)
      (isAfterHours, isAfterMonth) = (true, false)
    default:
      if isAfterMonth { parts = partsBefore }
      parts.insert(.time)
      (isAfterHours, isAfterMonth) = (false, false)
    }
    letter = " "
    count = 0
  }

  /// Hours, minutes or seconds in brackets.
  mutating func addElapsed(_ letter: UnicodeScalar) {
    end()
    parts.insert(.elapsed)
    (isAfterHours, isAfterMonth) = (letter == "h" || letter == "H", false)
  }

  /// The half of the day, by its name.
  mutating func addTime() { parts.insert(.time) }

  private mutating func addDay(_ part: DateParts) {
    parts.insert(part)
    (isAfterHours, isAfterMonth) = (false, false)
  }

  private mutating func addMonthOrMinutes() {
    if isAfterHours, count < 3 {
      parts.insert(.time)
      isAfterHours = false
    } else {
      partsBefore = parts
      parts.insert(.month)
      (isAfterHours, isAfterMonth) = (false, count < 3)
    }
  }
}

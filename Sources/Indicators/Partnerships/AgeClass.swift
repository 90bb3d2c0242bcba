import Register
import Tables

/// How long a partnership has lasted, in classes of completed years.
enum AgeClass: Int, CaseIterable, Sendable {
  case upTo9, upTo19, upTo29, from30

  init(completedYears: Int) {
    self = AgeClass(rawValue: completedYears / 10) ?? .from30
  }

  /// The class of a partnership in force on a day; nil where its beginning leaves several open.
  init?(began: DayRange, asOf day: Day) {
    let latest = min(began.latest, day)
    let youngest = AgeClass(completedYears: latest.completedYears(on: day))
    guard youngest != .from30 else {
      self = .from30
      return
    }
    guard began.earliest <= day else { return nil }
    guard AgeClass(completedYears: began.earliest.completedYears(on: day)) == youngest
    else { return nil }
    self = youngest
  }

  var category: Category {
    let (from, to) = (rawValue * 10, rawValue * 10 + 9)
    guard self != .from30 else {
      return Category(
        id: "30+", label: Wording(en: "30 years and over", zh: "30年及以上", de: "30 Jahre und mehr"))
    }
    return Category(
      id: "\(from)-\(to)",
      label: Wording(
        en: "\(from) to \(to) years", zh: "\(from)—\(to)年", de: "\(from) bis \(to) Jahre"))
  }
}

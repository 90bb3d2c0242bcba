import Register
import Synchronization

/// The places by their names as they are typed plainly, put together when first asked for: full
/// width, blanks within and traditional characters make no difference.
final class PlainSpellings: Sendable {
  private let numbers = Mutex<[String: [Int]]?>(nil)

  /// The places of that spelling.
  func places(spelt text: String, among places: [Place]) -> [Int] {
    numbers.withLock { held in
      let known = held ?? Self.spellings(of: places)
      held = known
      return known[text.plain] ?? []
    }
  }

  private static func spellings(of places: [Place]) -> [String: [Int]] {
    var numbers: [String: [Int]] = [:]
    for (number, place) in places.enumerated() {
      var names = [place.id, place.names.en, place.names.zh, place.names.de]
      if let details = place.details { names += [details.localName] + details.otherNames }
      for name in Set(names.map(\.plain)) where !name.isEmpty {
        numbers[name, default: []].append(number)
      }
    }
    return numbers
  }
}

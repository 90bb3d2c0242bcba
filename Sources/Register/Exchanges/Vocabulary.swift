/// The words of an open category list, such as fields of cooperation, numbered by first sight.
package struct Vocabulary: Sendable {
  package private(set) var words: [String] = []
  private var numbers: [String: UInt16] = [:]

  package init() {}

  /// The number of `word`; nil where the list holds 65,535 words already.
  package mutating func number(of word: String) -> UInt16? {
    if let known = numbers[word] { return known }
    guard words.count < Int(UInt16.max) else { return nil }
    let number = UInt16(words.count)
    words.append(word)
    numbers[word] = number
    return number
  }
}

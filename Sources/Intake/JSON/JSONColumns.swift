/// The columns of a table of records: the keys of its records in order of first appearance.
struct JSONColumns {
  private(set) var headings: [[UInt8]] = []
  private var numbers: [[UInt8]: Int] = [:]
  /// Where the next key is looked for first: records mostly have the same keys in the same order.
  private var next = 0

  var count: Int { headings.count }

  /// The number of the column of that heading, from 0; nil where there is none.
  mutating func number(of heading: [UInt8]) -> Int? {
    for number in next..<min(next + 4, headings.count) where headings[number] == heading {
      next = number + 1
      return number
    }
    guard let number = numbers[heading] else { return nil }
    next = number + 1
    return number
  }

  /// Begins with the keys of another record.
  mutating func restart() { next = 0 }

  /// Adds a heading that no column has, and returns its number.
  mutating func add(_ heading: [UInt8]) -> Int {
    numbers[heading] = count
    headings.append(heading)
    next = count
    return count - 1
  }

  /// Takes back the columns behind the first `count`.
  mutating func removeAll(behind count: Int) {
    for heading in headings[count...] { numbers[heading] = nil }
    headings.removeLast(headings.count - count)
  }
}

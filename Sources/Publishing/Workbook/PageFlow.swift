/// Follows rows down the printed pages, to keep what must stand together on one.
struct PageFlow {
  /// Pixels of a page that hold rows in a program that prints as large as the paper allows.
  private var capacity: Double
  /// Pixels of the rows that head every page but the first.
  private let repeated: Double
  /// Pixels that are used of the current page.
  private var used = 0.0
  /// Rows on the current page, but for those that head it.
  private(set) var rows = 0
  private(set) var pages = 1

  /// Some programs make columns up to so many per cent wider, so that their pages, shrunk to the
  /// paper, hold more rows.
  private static let mostWider = 8.0

  /// A sheet wider than its paper is printed smaller, so that a page holds more of its rows.
  init(on paper: Paper, width: Int, repeated: Double) {
    capacity = Double(paper.height) * max(1, Double(width) / Double(paper.width))
    self.repeated = repeated * 4 / 3
  }

  /// The pages of a program whose pages hold the most rows.
  var longest: PageFlow {
    var flow = self
    flow.capacity *= 1 + Self.mostWider / 100
    return flow
  }

  /// Adds a row of so many points.
  mutating func add(row height: Double) {
    let height = height * 4 / 3
    if used + height > capacity { (used, rows, pages) = (repeated, 0, pages + 1) }
    used += height
    rows += 1
  }

  /// Pixels left on the current page, whatever the program.
  var least: Int { max(0, Int(capacity - used)) }

  /// Pixels after which the next page has begun, whatever the program.
  var most: Int { max(0, Int(capacity * (1 + Self.mostWider / 100) - used)) }
}

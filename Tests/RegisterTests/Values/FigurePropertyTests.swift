import Register
import Testing

@Suite struct FigurePropertyTests {
  @Test(arguments: [1, 2, 3] as [UInt64])
  func `a figure reads back to itself`(_ seed: UInt64) throws {
    var numbers = SeededGenerator(state: seed)
    for _ in 0..<1_500 {
      let figure = Self.figure(&numbers)
      #expect(try Figure(parsing: figure.description, as: .measure) == figure)
      let bounds = figure.bounds()
      #expect(bounds.lower >= 0)
      #expect(bounds.upper.map { $0 >= bounds.lower } ?? true, "\(figure)")
    }
  }

  @Test(arguments: [4, 5] as [UInt64])
  func `a sum does not depend on how its parts were grouped`(_ seed: UInt64) {
    var numbers = SeededGenerator(state: seed)
    for _ in 0..<150 {
      let figures = (0..<12).map { _ in Self.figure(&numbers) }
      var whole = FigureSum()
      for figure in figures { whole.add(figure) }
      var shuffled = FigureSum()
      for figure in figures.shuffled(using: &numbers) { shuffled.add(figure) }
      var (left, right) = (FigureSum(), FigureSum())
      for (index, figure) in figures.enumerated() {
        if index % 3 == 0 { left.add(figure) } else { right.add(figure) }
      }
      var merged = right
      merged.merge(left)
      left.merge(right)
      #expect(shuffled == whole)
      #expect(left == whole)
      #expect(merged == whole)
    }
  }

  @Test func `no bytes at all make a figure fail otherwise than with an error`() {
    var numbers = SeededGenerator(state: 9)
    let pieces = [
      "1", "234", "000", ".", ",", " ", ">", "=", "~", "-", "about", "a dozen", "多", "万", "亿",
      "人", "左右", "９", "99999999999999999", "约", "0", "\u{0}", "+",
    ]
    var refused = 0
    for _ in 0..<1_500 {
      let text = (0..<Int.random(in: 1...7, using: &numbers)).map { _ in
        pieces.randomElement(using: &numbers) ?? ""
      }.joined()
      do throws(ValueError) {
        let figure = try Figure(parsing: text, as: .measure)
        #expect(figure.high <= Figure.largest)
      } catch {
        refused += 1
        #expect(!error.complaint.isEmpty)
      }
    }
    #expect(refused > 400)
    #expect(refused < 1_500)
  }

  private static func figure(_ numbers: inout SeededGenerator) -> Figure {
    let qualifier = Figure.Qualifier.allCases.randomElement(using: &numbers) ?? .exact
    let sizes: [Int64] = [9, 2000, 1_000_000, Figure.largest]
    let size = sizes.randomElement(using: &numbers) ?? 9
    let low = Int64.random(in: 1...size, using: &numbers)
    let high = qualifier == .range ? Int64.random(in: low...Figure.largest, using: &numbers) : low
    let decimals = UInt8.random(in: 0...4, using: &numbers)
    return Figure(qualifier, low, high, decimals: decimals) ?? .notStated
  }
}

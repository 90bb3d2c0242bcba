import Testing

@testable import Register

struct MirroredRowsTests {
  private let pairs = [
    MirrorPair(counted: Origin(file: 1, line: 2), mirrored: Origin(file: 2, line: 4), doubt: nil),
    MirrorPair(
      counted: Origin(file: 1, line: 3), mirrored: Origin(file: 2, line: 5), doubt: .headcount),
  ]

  @Test(arguments: [(1, []), (2, [1])])
  func `the rows that mirror another are those of their file and line, without a doubt`(
    file: Int, rows: [Int]
  ) {
    var batch = ExchangeBatch()
    batch.file = file
    batch.lines = [2, 4, 5]
    #expect(MirroredRows(pairs).rows(of: batch) == rows)
  }

  @Test func `only pairs without a doubt take a row away`() {
    #expect(!MirroredRows(pairs).isEmpty)
    #expect(MirroredRows([pairs[1]]).isEmpty)
    #expect(MirroredRows([]).isEmpty)
  }
}

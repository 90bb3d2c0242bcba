import Testing

@testable import Indicators

@Suite struct YearCountsTests {
  /// A table of so many events of one year and slot, counted one by one.
  private func counted(_ events: Int, year: Int, slot: UInt16) -> YearCounts {
    var counts = YearCounts(width: 3)
    counts.count(
      [UInt16](repeating: UInt16(year), count: events), used: [year],
      slots: [UInt16](repeating: slot, count: events))
    return counts
  }

  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 131_071, 131_072, 200_000])
  func `as many events are counted as there are`(events: Int) {
    let counts = counted(events, year: 216, slot: 1)
    #expect(counts[216, 1] == Int64(events))
    #expect(counts[216, 0] == 0)
    #expect(counts[216, 2] == 0)
    #expect(counts.total([215, 216], slot: 1) == Int64(events))
  }

  @Test(arguments: [(65_535, 1), (65_536, 65_536), (1, 65_535), (70_000, 80_000)])
  func `merging adds what each has`(first: Int, second: Int) {
    var counts = counted(first, year: 216, slot: 1)
    var other = counted(second, year: 216, slot: 1)
    other.add(5, year: 217, slot: 2)
    counts.merge(other)
    #expect(counts[216, 1] == Int64(first + second))
    #expect(counts[217, 2] == 5)
    #expect(counts.recorded == [216, 217])
  }

  @Test func `a wider table keeps its counts`() {
    var counts = counted(65_540, year: 216, slot: 2)
    counts.add(7, year: 216, slot: 9)
    #expect(counts.slots == 10)
    #expect(counts[216, 2] == 65_540)
    #expect(counts[216, 9] == 7)
    counts.widen(to: 4)
    #expect(counts.slots == 10)
  }

  @Test func `a row without a code is counted as not stated`() {
    var counts = YearCounts(width: 3)
    counts.count([216, 217, 216], used: [216, 217], rows: [0, 2, 3], codes: [.max, 0, 1, 0])
    #expect([0, 1, 2].map { counts[216, $0] } == [1, 1, 0])
    #expect([0, 1, 2].map { counts[217, $0] } == [0, 0, 1])
  }

  @Test(arguments: [Int64(65_535), 65_536, 4_294_967_296])
  func `large counts are added at once`(count: Int64) {
    var counts = YearCounts(width: 1)
    counts.add(count, year: 0, slot: 0)
    counts.add(count, year: 0, slot: 0)
    #expect(counts[0, 0] == 2 * count)
    #expect(counts.recorded.isEmpty)
  }

  @Test func `a category beyond the width has none, whatever the next year has`() {
    var counts = counted(2, year: 216, slot: 2)
    counts.add(5, year: 217, slot: 0)
    #expect(counts[216, 3] == 0)
  }

  @Test func `the first year in use is recorded, the undeterminable one is not`() {
    var counts = counted(2, year: 1, slot: 0)
    counts.add(1, year: 0, slot: 0)
    #expect(counts.recorded == [1])
  }
}

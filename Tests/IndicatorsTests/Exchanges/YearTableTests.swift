import Testing

@testable import Indicators

@Suite struct YearTableTests {
  @Test func `a category beyond the width is widened to, one that is read is zero`() {
    var table = YearTable<Int64>(width: 1)
    table.add(2, year: 5, slot: 0)
    table.add(3, year: 6, slot: 0)
    #expect(table[5, 1] == 0)
    table.add(4, year: 5, slot: 1)
    #expect(table.slots == 2)
    #expect([table[5, 0], table[5, 1], table[6, 0], table[6, 1]] == [2, 4, 3, 0])
  }

  @Test func `merging keeps the years and categories of both`() {
    var table = YearTable<Int64>(width: 1)
    table.add(2, year: 5, slot: 0)
    var other = YearTable<Int64>(width: 2)
    other.add(1, year: 5, slot: 1)
    other.add(7, year: 0, slot: 0)
    other.add(4, year: 3, slot: 0)
    table.merge(other)
    #expect([table[5, 0], table[5, 1], table[0, 0], table[3, 0]] == [2, 1, 7, 4])
    #expect(table.recorded == [3, 5])
    #expect(table.total([0, 3, 5], slot: 0) == 13)
  }

  @Test func `a wider table keeps the sums of every category`() {
    var table = YearTable<Int64>(width: 2)
    table.add(2, year: 5, slot: 0)
    table.add(3, year: 5, slot: 1)
    table.add(4, year: 6, slot: 1)
    table.add(5, year: 6, slot: 3)
    #expect((0...3).map { table[5, $0] } == [2, 3, 0, 0])
    #expect((0...3).map { table[6, $0] } == [0, 4, 0, 5])
  }

  @Test func `the first year in use is recorded, the undeterminable one is not`() {
    var table = YearTable<Int64>(width: 1)
    table.add(2, year: 1, slot: 0)
    table.add(2, year: 0, slot: 0)
    #expect(table.recorded == [1])
  }
}

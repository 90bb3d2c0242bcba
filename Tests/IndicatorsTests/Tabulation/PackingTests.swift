import Testing

@testable import Indicators

@Suite struct PackingTests {
  @Test(
    arguments: [
      ([nil, nil], 0), ([nil, 0], 1), ([0, nil], 3), ([2, 1], 11),
    ] as [([Int?], Int)])
  func `slots are one number, and come back from it`(slots: [Int?], number: Int) throws {
    let packing = try #require(Packing(widths: [3, 2]))
    #expect(packing.number(slots) == number)
    #expect([packing.slot(0, of: number), packing.slot(1, of: number)] == slots)
  }

  @Test func `a total takes the place of a slot`() throws {
    let packing = try #require(Packing(widths: [3, 2]))
    #expect(packing.withTotal(0, packing.number([2, 1])) == packing.number([nil, 1]))
    #expect(packing.withTotal(1, packing.number([2, 1])) == packing.number([2, nil]))
    #expect(packing.withTotal(1, packing.number([2, nil])) == packing.number([2, nil]))
  }

  @Test func `too many categories are refused`() {
    #expect(Packing(widths: [1 << 20, 1 << 20, 1 << 20]) != nil)
    #expect(Packing(widths: [1 << 20, 1 << 20, 1 << 20, 1 << 20]) == nil)
  }

  @Test(arguments: [0, 65_535, 65_536, 1 << 40])
  func `a sum is kept wherever its number lies`(number: Int) {
    var table = PackedTable<Int64>()
    table.change(number) { $0 += 2 }
    table.change(number) { $0 += 3 }
    var other = PackedTable<Int64>()
    other.change(number) { $0 += 4 }
    other.change(7) { $0 += 1 }
    table.merge(other)
    #expect(table[number] == 9)
    #expect(table[number + 1] == 0)
    #expect(table.used == [7, number].sorted())
  }

  @Test func `a number beyond those in use holds nothing`() {
    var table = PackedTable<Int64>()
    table.change(0) { $0 += 2 }
    #expect((1...200).allSatisfy { table[$0] == 0 })
  }
}

import Testing

@testable import Validation

struct FirstFindingsTests {
  @Test(arguments: [0, 1, 5, 100])
  func `the least values are kept in order, and all are counted`(count: Int) {
    var findings = FirstFindings<Int>(limit: 3)
    for value in stride(from: count, to: 0, by: -1) { findings.add(value) }
    #expect(findings.count == count)
    #expect(findings.first == Array((1...max(1, min(3, count)))).filter { $0 <= count })
  }

  @Test func `merging is adding`() {
    var first = FirstFindings<Int>(limit: 3)
    var second = first
    for value in 1...50 { first.add(2 * value) }
    for value in 0...49 { second.add(2 * value + 1) }
    first.merge(second)
    #expect(first.count == 100)
    #expect(first.first == [1, 2, 3])
  }
}

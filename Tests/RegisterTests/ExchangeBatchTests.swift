import Register
import Testing

struct ExchangeBatchTests {
  @Test func `a batch made anew states nothing`() {
    var batch = ExchangeBatch()
    batch.reset(count: 2)
    batch.partnerRanges[0] = 0..<1
    batch.statuses[1] = RecordStatus.planned.rawValue
    batch.reset(count: 3)
    #expect(batch.count == 3)
    #expect((0..<3).map { batch.partnerRange($0).count } == [0, 0, 0])
    #expect((0..<3).map { batch.fieldRange($0).count } == [0, 0, 0])
    #expect(batch.statuses == [UInt8](repeating: RecordStatus.held.rawValue, count: 3))
    #expect(batch.startEarliest[2] == Day.distantPast.number)
    #expect(batch.file == 0)
    for column in [batch.lines, batch.homes, batch.leaders, batch.partners] {
      #expect(column == [0, 0, 0])
    }
    #expect(batch.fields == [0, 0, 0])
    #expect(batch.sourceCounts == [0, 0, 0])
  }
}

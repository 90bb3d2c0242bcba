import Register
import Testing

@testable import Validation

struct DelegationGoesAbroadTests {
  private let records = WrittenRecords(["deyang": "CN", "jinan": "CN", "konin": "PL", "x": ""])

  private func found(_ trips: [WrittenTrip], limit: Int = 1_000) throws -> [String] {
    var check = DelegationGoesAbroad(register: records.register, limit: limit)
    check.add(try ExchangeBatch(trips))
    return check.lines(records.register)
  }

  @Test(arguments: [[2], [3], [], [2, 3]] as [[UInt32]])
  func `partners that may lie abroad are accepted`(partners: [UInt32]) throws {
    #expect(try found([WrittenTrip(partners: partners)]) == [])
  }

  @Test func `a home whose country is not stated is at home nowhere`() throws {
    #expect(try found([WrittenTrip(home: 3, partners: [3])]) == [])
  }

  @Test func `each partner in the same country is a warning`() throws {
    let end = "(correct the country of one, or leave the partner out)"
    #expect(
      try found([
        WrittenTrip(partners: [2]), WrittenTrip(partners: [2, 1]), WrittenTrip(partners: []),
        WrittenTrip(home: 1, partners: [0]),
      ]) == [
        "t.csv:3: warning: partner 'jinan' lies in CN, as does home 'deyang' " + end,
        "t.csv:5: warning: partner 'deyang' lies in CN, as does home 'jinan' " + end,
      ])
  }

  @Test func `two home authorities that the settings name may visit each other, not themselves`()
    throws
  {
    var register = records.register
    register.homes = [0, 1]
    var check = DelegationGoesAbroad(register: register)
    check.add(
      try ExchangeBatch([
        WrittenTrip(partners: [1]), WrittenTrip(home: 1, partners: [0]), WrittenTrip(partners: [0]),
      ]))
    #expect(
      check.lines(register).map { String($0.prefix(30)) } == ["t.csv:4: warning: partner 'dey"])
    register.homes = [0]
    var other = DelegationGoesAbroad(register: register)
    other.add(try ExchangeBatch([WrittenTrip(partners: [1])]))
    #expect(other.lines(register).count == 1)
  }

  @Test func `of more than the limit the first are told, the others counted`() throws {
    let lines = try found([WrittenTrip](repeating: WrittenTrip(partners: [1]), count: 50), limit: 2)
    #expect(lines.count == 3)
    #expect(lines[1].hasPrefix("t.csv:3: warning: partner"))
    #expect(lines[2] == "t.csv:3: warning: and 48 further visits within the home's own country")
  }

  @Test func `any split of the trips finds the same`() throws {
    let trips = (0..<60).map { WrittenTrip(partners: [$0 % 3 == 0 ? 1 : 2]) }
    var whole = DelegationGoesAbroad(register: records.register, limit: 3)
    whole.add(try ExchangeBatch(trips))
    for border in [0, 1, 30, 59, 60] {
      var first = DelegationGoesAbroad(register: records.register, limit: 3)
      var second = first
      first.add(try ExchangeBatch(Array(trips[..<border])))
      second.add(try ExchangeBatch(Array(trips[border...]), firstLine: 2 + border))
      second.merge(first)
      #expect(second.lines(records.register) == whole.lines(records.register))
    }
  }
}

import Register
import Tables
import Testing

@testable import Indicators

struct DelegationOutcomesTests {
  @Test func `every accepted record of a delegation has one outcome`() throws {
    var sample = Sample(home: ["a", "b"], ["konin": "PL"])
    try sample.addExchange("2016", with: "b", home: "a")
    try sample.addExchange("2016", .incoming, with: "a", home: "b")
    try sample.addExchange("2016", with: "konin", home: "a", status: .planned)
    try sample.addExchange("2016", with: "konin", home: "a", status: .cancelled)
    try sample.addExchange("2016", with: "a", home: "konin")
    try sample.addExchange("2018-01-01", with: "konin", home: "a")
    try sample.addExchange("2017-12-31", with: "konin", home: "a")
    try sample.addExchange("2017", with: "konin", home: "a")
    sample.batch.remove(7)
    var outcomes = DelegationOutcomes()
    outcomes.add(sample.batch, mirrored: [1], in: sample.frame(2017).scope)
    let items = outcomes.items.map { "\($0.0.id) \($0.1)" }
    #expect(
      items == [
        "counted 2", "mirrored 1", "planned 1", "cancelled 1", "not-of-a-home-authority 1",
        "after-the-reference-year 1",
      ])
    #expect(outcomes.all == 7)
  }
}

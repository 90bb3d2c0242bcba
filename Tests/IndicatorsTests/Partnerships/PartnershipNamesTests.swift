import Register
import Testing

@testable import Indicators

struct PartnershipNamesTests {
  @Test func `of two alike the one that began first has no number`() throws {
    var sample = Sample()
    try sample.addPartnership("konin", from: "200X")
    try sample.addPartnership("konin", from: "2005")
    try sample.addPartnership("konin", .exchange, from: "2010")
    let partnerships = sample.register.partnerships
    for list in [partnerships, partnerships.reversed()] {
      let names = PartnershipNames(list, in: sample.frame(2016))
      #expect(
        partnerships.map { names[$0] } == [
          "home-konin-friendship-2", "home-konin-friendship", "home-konin-exchange",
        ])
    }
  }
}

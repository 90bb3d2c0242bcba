import Register
import Testing

struct AcceptedExchangesTests {
  @Test func `exchanges of every file are counted, other records are not`() {
    var register = Register()
    register.files = [("exchanges", 3), ("awards", 5), ("exchanges", 4)].map {
      InputFile(
        path: "t.csv", table: $0.0, read: $0.1, accepted: $0.1, rejected: 0, duplicate: 0)
    }
    #expect(register.acceptedExchanges == 7)
  }
}

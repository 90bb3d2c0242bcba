import Register
import Testing

struct RegisterRemovalTests {
  private func register() throws -> Register {
    var register = Register()
    register.files = [
      InputFile(path: "a.csv", table: "a", read: 4, accepted: 4, rejected: 0, duplicate: 0)
    ]
    for line in 2...3 {
      let date = Stated(try RecordedDate(parsing: "2017"), wording: "2017")
      register.claims.append(
        Claim(
          id: "c\(line)", sources: [], quotation: "", indicator: "x", scope: [], asOf: date,
          figure: Stated(try Figure(parsing: "1", as: .count), wording: "1"), note: "",
          origin: Origin(file: 0, line: line)))
      register.coverage.append(
        Coverage(
          area: "*", population: "awards", from: date, to: date, sources: [], note: "",
          origin: Origin(file: 0, line: line + 2)))
    }
    return register
  }

  @Test func `what is taken out is counted as rejected`() throws {
    var register = try register()
    register.remove([Origin(file: 0, line: 2), Origin(file: 0, line: 5)])
    #expect(register.claims.map(\.id) == ["c3"])
    #expect(register.coverage.map(\.origin.line) == [4])
    #expect(register.files.map(\.accepted) == [2])
    #expect(register.files.map(\.rejected) == [2])
    register.remove([])
    #expect(register.files.map(\.rejected) == [2])
  }

  @Test func `claims may stay and be counted as rejected`() throws {
    var register = try register()
    register.remove([Origin(file: 0, line: 2), Origin(file: 0, line: 5)], leavingClaims: true)
    #expect(register.claims.map(\.id) == ["c2", "c3"])
    #expect(register.coverage.map(\.origin.line) == [4])
    #expect(register.files.map(\.rejected) == [2])
  }
}

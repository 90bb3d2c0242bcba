import Register
import Testing

@testable import Indicators

@Suite struct ScopeTests {
  @Test func `the countries are those that places have, each once`() {
    let sample = Sample(["a": "PL", "b": "DE", "c": "", "d": "PL"])
    let scope = Scope(register: sample.register, limit: nil)
    let codes = Set(sample.register.places.compactMap(\.country?.index))
    #expect(Set(scope.countries.map(\.index)) == codes)
    #expect(scope.countries.count == codes.count)
  }

  @Test func `a country of no continent has that of none`() {
    let sample = Sample(["a": "AQ", "b": "DE"])
    let scope = Scope(register: sample.register, limit: nil)
    #expect(scope.countrySlots.map { $0 > 0 } == [true, true, true])
    #expect(scope.continentSlots.map { $0 > 0 } == [true, false, true])
  }
}

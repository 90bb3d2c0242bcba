import Register
import Testing

@Suite struct RegisterHomesTests {
  private var register: Register {
    get throws {
      var register = Register()
      let origin = Origin(file: 0, line: 1)
      register.places = ["a", "b", "c", "d", "e", "f"].map { id in
        Place(
          id: id, names: Names(en: id, zh: id, de: id), localName: "", otherNames: [], country: nil,
          province: "", level: "", wikidata: "", note: "", origin: origin)
      }
      let date = Stated(try RecordedDate(parsing: "2017"), wording: "2017")
      let figure = Stated(Figure.notStated, wording: "")
      register.partnerships = [
        Partnership(
          id: "p", home: 4, partner: 0, kind: .friendship, established: nil, attested: nil,
          ended: nil, sources: [], note: "", origin: origin)
      ]
      register.agreements = [
        Agreement(
          id: "g", date: nil, home: 1, partner: 0, parties: [], kind: "", field: "",
          documents: figure, exchange: "", status: .held, sources: [], note: "", origin: origin)
      ]
      register.awards = [
        Award(
          id: "w", date: nil, kind: .aid, home: 1, partner: 0, giver: "", recipients: figure,
          amount: figure, currency: "", edition: "", sources: [], note: "", origin: origin)
      ]
      register.participations = [
        Participation(
          id: "t", programme: 0, cohort: date, city: 2, counterpart: 0, status: .held, sources: [],
          note: "", origin: origin)
      ]
      return register
    }
  }

  @Test func `whoever stands as the home of a record is a home authority`() throws {
    #expect(try register.homeAuthorities() == [1, 2, 4])
    #expect(try register.homeAuthorities(andOf: [5, 4]) == [1, 2, 4, 5])
    #expect(Register().homeAuthorities() == [])
  }

  @Test func `those that the settings name are all`() throws {
    var register = try register
    register.homes = [3, 0]
    #expect(register.homeAuthorities(andOf: [5]) == [3, 0])
  }
}

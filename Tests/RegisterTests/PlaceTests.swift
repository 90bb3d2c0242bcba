import Register
import Testing

struct PlaceTests {
  private func place(
    localName: String = "", otherNames: [String] = [], province: String = "", level: String = "",
    wikidata: String = "", note: String = ""
  ) -> Place {
    Place(
      id: "a", names: Names(en: "a", zh: "a", de: "a"), localName: localName,
      otherNames: otherNames, country: nil, province: province, level: level, wikidata: wikidata,
      note: note, origin: Origin(file: 0, line: 1))
  }

  @Test func `whatever is stated of a place is kept`() {
    #expect(place().details == nil)
    #expect(place(localName: "x").details?.localName == "x")
    #expect(place(otherNames: ["x"]).details?.otherNames == ["x"])
    #expect(place(province: "x").details?.province == "x")
    #expect(place(level: "x").details?.level == "x")
    #expect(place(wikidata: "Q1").details?.wikidata == "Q1")
    #expect(place(note: "x").details?.note == "x")
  }
}

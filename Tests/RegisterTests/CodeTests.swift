import Register
import Testing

struct CodeTests {
  @Test(arguments: [
    ("mayor", LeaderLevel.mayor), ("MAYOR", .mayor), ("Deputy Mayor", .deputyMayor),
    ("Vice mayor", .deputyMayor), ("oberbürgermeister", .mayor), ("市长", .mayor), ("major", nil),
    ("", nil), ("市長", .mayor), ("市張", nil),
  ])
  func
    `a code is read by its identifier and its spellings, whatever the letter case and characters`(
      spelling: String, level: LeaderLevel?
    )
  {
    #expect(LeaderLevel(spelling: spelling) == level)
  }

  /// The texts that each value of a list is read from.
  private func spellings<Value: Code>(_ type: Value.Type) -> [(text: String, id: String)] {
    Value.allCases.flatMap { value in value.allSpellings.map { ($0, value.id) } }
  }

  @Test func `a word in any language is read as one value of its list`() {
    func check<Value: Code>(_ type: Value.Type) {
      for (text, id) in spellings(type) {
        #expect(Value(spelling: text)?.id == id, "\(Value.listName): \(text)")
        #expect(Value(spelling: text.lowercased())?.id == id, "\(Value.listName): \(text)")
      }
    }
    check(Direction.self)
    check(ExchangeKind.self)
    check(LeaderLevel.self)
    check(PartnershipKind.self)
    check(SeriesKind.self)
    check(AwardKind.self)
    check(FigureBasis.self)
    check(RecordStatus.self)
    check(ClaimIndicator.self)
    check(CoveredPopulation.self)
    check(KnownField.self)
  }

  @Test(arguments: [
    ("教育", "education"), ("Bildung", "education"), ("bildung", "education"),
    ("education", "education"), ("Education", "education"), ("Stadtplanung", "urban planning"),
    ("falconry", "falconry"), ("", ""),
  ])
  func `a known field in any language is its identifier`(word: String, canonical: String) {
    #expect(KnownField.canonical(word) == canonical)
  }

  @Test(arguments: [
    ("团组往来", "delegations"), ("Partnerschaften", "partnerships"), ("delegations", "delegations"),
    ("活动届次：sym", "editions:sym"), ("Veranstaltungen: sym", "editions:sym"),
    ("participations:iuc", "participations:iuc"), ("trips", "trips"), ("trips:x", "trips:x"),
    ("*", "*"),
  ])
  func `a covered population in any language is its identifier`(text: String, canonical: String) {
    #expect(CoveredPopulation.canonical(text) == canonical)
  }
}

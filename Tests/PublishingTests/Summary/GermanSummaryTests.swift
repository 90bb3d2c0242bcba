import Tables
import Testing

@testable import Publishing

@Suite struct GermanSummaryTests {
  private let german = German()

  @Test(
    arguments: [
      (.exactly(0), .nominative, "keine Delegation"),
      (.exactly(1), .nominative, "eine Delegation"),
      (.exactly(1), .dative, "einer Delegation"),
      (.atLeast(1), .dative, "mindestens einer Delegation"),
      (.exactly(2), .dative, "zwei Delegationen"),
      (.exactly(12), .nominative, "zwölf Delegationen"),
      (.exactly(13), .nominative, "13 Delegationen"),
      (.between(1, 2), .dative, "einer oder zwei Delegationen"),
      (.between(11, 13), .nominative, "11 bis 13 Delegationen"),
      (.atMost(1_234), .nominative, "höchstens 1.234 Delegationen"),
    ] as [(Quantity, GermanNoun.Case, String)])
  func `feminine nouns follow their number and case`(
    quantity: Quantity, form: GermanNoun.Case, text: String
  ) {
    #expect(german.count(quantity, .delegation, form) == text)
  }

  @Test(
    arguments: [
      (.exactly(1), .nominative, "ein Ort"), (.exactly(1), .accusative, "einen Ort"),
      (.exactly(1), .dative, "einem Ort"), (.exactly(0), .accusative, "keinen Ort"),
      (.exactly(2), .accusative, "zwei Orte"), (.exactly(2), .dative, "zwei Orten"),
      (.exactly(30), .dative, "30 Orten"),
    ] as [(Quantity, GermanNoun.Case, String)])
  func `masculine nouns follow their number and case`(
    quantity: Quantity, form: GermanNoun.Case, text: String
  ) {
    #expect(german.count(quantity, .place, form) == text)
  }

  @Test(
    arguments: [
      (nil, nil, "Für 2017 ist keine Delegation erfasst; das heißt nicht, dass es keine gab."),
      (
        nil, .exactly(1),
        "Für 2017 ist keine Delegation erfasst; das heißt nicht, dass es keine gab. Für 2016 ist eine erfasst."
      ),
      (
        nil, .exactly(2),
        "Für 2017 ist keine Delegation erfasst; das heißt nicht, dass es keine gab. Für 2016 sind zwei erfasst."
      ),
      (.exactly(0), .exactly(2), "Für 2017 gab es keine Delegation, nach zwei für 2016."),
      (.exactly(1), nil, "Für 2017 ist eine Delegation erfasst."),
      (
        .exactly(2), .exactly(0),
        "Für 2017 sind zwei Delegationen erfasst, nach keiner für 2016."
      ),
      (
        .exactly(13), .exactly(1), "Für 2017 sind 13 Delegationen erfasst, nach einer für 2016."
      ),
    ] as [(Quantity?, Quantity?, String)])
  func `delegations are recorded, and nothing recorded is not none`(
    count: Quantity?, previous: Quantity?, sentence: String
  ) {
    #expect(german.delegations(in: 2017, count, previous: previous) == sentence)
  }

  @Test(
    arguments: [
      (1, [1, 0, 0, 0], "Sie wurde empfangen."), (3, [0, 3, 0, 0], "Alle wurden entsandt."),
      (3, [1, 2, 0, 0], "Eine wurde empfangen und zwei wurden entsandt."),
      (
        5, [1, 1, 2, 1],
        "Eine wurde empfangen, eine wurde entsandt, zwei waren gemeinsam und bei einer ist die Richtung nicht angegeben."
      ),
      (2, [0, 0, 0, 2], "Ihre Richtung ist nicht angegeben."), (2, [0, 0, 0, 0], nil),
    ] as [(Int64, [Int64], String?)])
  func `directions are told apart`(count: Int64, parts: [Int64], sentence: String?) {
    let names = ["in", "out", "joint", "not-stated"]
    let directions = DelegationDirections { column in
      names.firstIndex(of: column).map { .exactly(parts[$0]) }
    }
    #expect(german.directions(directions, of: .exactly(count)) == sentence)
  }

  @Test(
    arguments: [
      (.exactly(1), "Bei einer weiteren Delegation ist das Jahr nicht bestimmbar."),
      (.exactly(2), "Bei zwei weiteren Delegationen ist das Jahr nicht bestimmbar."),
    ] as [(Quantity, String)])
  func `delegations without a year are told`(count: Quantity, sentence: String) {
    #expect(german.delegationsWithoutYear(count) == sentence)
  }

  @Test(
    arguments: [
      (
        .exactly(14), Share(6, of: 6), .exactly(62),
        "Auf die Delegationen von 2017 entfallen 14 Personenreisen und 62 Personentage; jede von ihnen nennt ihre Größe."
      ),
      (
        .atLeast(14), Share(1, of: 6), .atLeast(62),
        "Auf die Delegationen von 2017 entfallen mindestens 14 Personenreisen und mindestens 62 Personentage; eine der sechs Delegationen nennt ihre Größe."
      ),
      (
        .atLeast(14), Share(2, of: 13), nil,
        "Auf die Delegationen von 2017 entfallen mindestens 14 Personenreisen; 2 der 13 Delegationen nennen ihre Größe."
      ),
      (
        .exactly(1), Share(1, of: 1), nil,
        "Auf die Delegation von 2017 entfällt eine Personenreise."
      ),
      (
        .exactly(1), Share(1, of: 1), .atLeast(1),
        "Auf die Delegation von 2017 entfallen eine Personenreise und mindestens ein Personentag."
      ),
    ] as [(Quantity, Share, Quantity?, String)])
  func `travellers stand with what they rest on`(
    trips: Quantity, share: Share, days: Quantity?, sentence: String
  ) {
    #expect(german.travellers(in: 2017, trips: trips, statedBy: share, days: days) == sentence)
  }

  @Test(
    arguments: [
      (
        .atLeast(578), Share(4, of: 7),
        "Forum: zusammen mindestens 578 Teilnahmen (4 von 7 Ausgaben nennen eine Zahl)."
      ),
      (
        .exactly(1), Share(1, of: 7),
        "Forum: Eine Person nahm teil (1 von 7 Ausgaben nennt eine Zahl)."
      ),
      (.exactly(20), Share(2, of: 2), "Forum: zusammen 20 Teilnahmen."),
      (.exactly(20), Share(1, of: 1), "Forum: 20 Personen nahmen teil."),
      (
        nil, Share(0, of: 2),
        "Forum: Die Zahl der Teilnehmenden ist nicht bekannt; keine der zwei erfassten Ausgaben nennt eine."
      ),
      (
        nil, Share(0, of: 1),
        "Forum: Die Zahl der Teilnehmenden ist nicht bekannt; die eine erfasste Ausgabe nennt keine."
      ),
    ] as [(Quantity?, Share, String)])
  func `attendance is never surer than its editions`(
    people: Quantity?, share: Share, sentence: String
  ) {
    #expect(german.attendance(of: "Forum", people, statedBy: share) == sentence)
  }

  @Test(
    arguments: [
      (nil, nil, nil, "Wie viele Partnerschaften Ende 2017 bestanden, ist nicht bekannt."),
      (.exactly(0), nil, nil, "Ende 2017 bestand keine Partnerschaft."),
      (
        .exactly(1), .exactly(1), .exactly(1),
        "Ende 2017 bestand eine Partnerschaft mit einer Partnerkommune in einem Staat."
      ),
      (
        .between(13, 14), .exactly(14), .exactly(2),
        "Ende 2017 bestanden 13 oder 14 Partnerschaften mit 14 Partnerkommunen in zwei Staaten."
      ),
    ] as [(Quantity?, Quantity?, Quantity?, String)])
  func `partnerships in force are bounded as they are known`(
    partnerships: Quantity?, places: Quantity?, countries: Quantity?, sentence: String
  ) {
    #expect(
      german.inForce(
        atTheEndOf: 2017, partnerships, places: places, countries: countries) == sentence)
  }

  @Test(
    arguments: [
      (.exactly(2), .exactly(1), "2017 wurden zwei Partnerschaften begründet und eine beendet."),
      (
        .exactly(1), nil, "2017 wurde eine Partnerschaft begründet; ein Ende ist nicht erfasst."
      ),
      (nil, .exactly(1), "2017 endete eine Partnerschaft; eine neue ist nicht erfasst."),
      (
        .exactly(0), nil,
        "Für 2017 ist keine begründete und keine beendete Partnerschaft erfasst."
      ),
    ] as [(Quantity?, Quantity?, String)])
  func `changes of partnerships are told as recorded`(
    established: Quantity?, ended: Quantity?, sentence: String
  ) {
    #expect(german.changes(in: 2017, established: established, ended: ended) == sentence)
  }

  @Test(
    arguments: [
      (.exactly(1), "Was ein abgewiesener Datensatz beitragen würde (siehe rejected.csv)"),
      (.exactly(2), "Was zwei abgewiesene Datensätze beitragen würden (siehe rejected.csv)"),
    ] as [(Quantity, String)])
  func `rejected records are told`(records: Quantity, text: String) {
    #expect(german.rejectedRecords(records, file: "rejected.csv") == text)
  }

  @Test func `editions are named by ordinal or date`() {
    #expect(
      german.unknownAttendance(of: "Forum", editions: ["3.", "4."])
        == "Forum: die Zahl der Teilnehmenden der 3. und 4. Ausgabe")
    #expect(
      german.unknownAttendance(of: "Forum", editions: ["März 2017"])
        == "Forum: die Zahl der Teilnehmenden der Ausgabe März 2017")
    #expect(
      german.unknownAttendance(of: "Forum", editions: nil)
        == "Forum: die Zahl der Teilnehmenden aller Ausgaben")
  }

  @Test func `verdicts are counted in one sentence`() {
    func count(_ verdict: String, _ claims: Int64) -> ClaimsOfVerdict {
      ClaimsOfVerdict(verdict: verdict, label: verdict, claims: .exactly(claims))
    }
    #expect(
      german.verdicts([count("agrees", 57), count("conflicts", 1), count("cannot-be-checked", 5)])
        == "Summen, die Quellen nennen: 57 stimmen mit den Datensätzen überein, eine widerspricht ihnen und fünf sind nicht prüfbar."
    )
    #expect(
      german.verdicts([count("conflicts", 2)])
        == "Summen, die Quellen nennen: zwei widersprechen den Datensätzen.")
  }

  @Test func `what was claimed stands beside what is recorded`() {
    let claim = ConflictingClaim(
      indicator: "Jubiläum", scope: "Deyang und Konin", asOf: "2017", claimed: "30",
      recorded: "21", quotation: "30 years", source: "deyang-2017")
    #expect(
      german.conflict(claim)
        == "Jubiläum, Deyang und Konin (2017): angegeben 30, erfasst 21. „30 years“, deyang-2017")
  }
}

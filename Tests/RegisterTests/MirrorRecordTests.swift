import Register
import Testing

struct MirrorRecordTests {
  private func report(_ change: (inout ExchangeRecord) -> Void) -> ExchangeRecord {
    var report = ExchangeRecord(
      id: "x", date: "2016", start: DayRange(year: 2016), direction: nil, home: 0, partners: [],
      kind: nil, fields: [], leader: "", level: nil, headcount: "", status: .held, sources: "",
      note: "", origin: Origin(file: 0, line: 1))
    change(&report)
    return report
  }

  private func differences(
    _ first: (inout ExchangeRecord) -> Void, _ second: (inout ExchangeRecord) -> Void
  ) -> [MirrorDifference] {
    MirrorRecord(counted: report(first), mirrored: report(second), doubt: nil).differences
  }

  @Test func `what both state, and differently, is a difference`() {
    #expect(differences({ $0.level = .mayor }, { $0.level = .council }) == [.level])
    #expect(differences({ $0.kind = .culture }, { $0.kind = .official }) == [.kind])
    #expect(differences({ $0.fields = ["a"] }, { $0.fields = ["b", "a"] }) == [.fields])
    #expect(differences({ $0.leader = "Li" }, { $0.leader = "Zhao" }) == [.leader])
    #expect(differences({ $0.headcount = "6" }, { $0.headcount = "7" }) == [.headcount])
    #expect(differences({ $0.date = "2016" }, { $0.date = "2017" }) == [.date])
  }

  @Test func `what both state alike is none`() {
    for change in [
      { $0.level = .mayor }, { $0.kind = .culture }, { $0.leader = "Li" },
      { $0.headcount = "6" },
    ] as [(inout ExchangeRecord) -> Void] {
      #expect(differences(change, change) == [])
    }
    #expect(differences({ $0.fields = ["a", "b"] }, { $0.fields = ["b", "a"] }) == [])
  }

  @Test func `what one of them leaves open is none`() {
    for change in [
      { $0.level = .mayor }, { $0.kind = .culture }, { $0.fields = ["a"] }, { $0.leader = "Li" },
      { $0.headcount = "6" },
    ] as [(inout ExchangeRecord) -> Void] {
      #expect(differences(change, { _ in }) == [])
      #expect(differences({ _ in }, change) == [])
    }
    #expect(differences({ _ in }, { $0.date = "" }) == [])
    #expect(differences({ $0.date = "" }, { _ in }) == [])
  }
}

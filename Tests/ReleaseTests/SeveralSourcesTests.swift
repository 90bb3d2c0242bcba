import Foundation
import Register
import Tables
import Testing

@testable import Release

/// What several records tell of one relation is counted once.
@Suite struct SeveralSourcesTests {
  private struct Published {
    var survey: Survey
    var release: Tables.Release
  }

  private static let head = "id,home,partner,kind,established,attested,ended"
  private static let places = """
    id,country
    deyang,CN
    mianyang,CN
    lahti,FI
    konin,PL
    ulm,DE

    """

  /// Tables of partnerships by their files.
  private func publish(_ files: [String: [String]], namesHomes: Bool = true) throws -> Published {
    let inputs = try TemporaryFolder()
    func write(_ text: String, _ name: String) throws {
      try text.write(toFile: inputs.path + "/" + name, atomically: false, encoding: .utf8)
    }
    try write(Self.places, "places.csv")
    if namesHomes { try write("home = [\"deyang\", \"mianyang\"]\n", "yearbook.toml") }
    for (name, rows) in files {
      let text = ([Self.head] + rows).joined(separator: "\n") + "\n"
      try write(name.hasSuffix(".tsv") ? text.replacing(",", with: "\t") : text, name)
    }
    let survey = try Survey(of: inputs.path, year: 2017, publishes: true)
    let request = ReleaseRequest(inputs: inputs.path, reports: "", year: 2017)
    let release = try #require(Assembly(survey, request: request)).release
    try release.refuseBrokenIdentities()
    return Published(survey: survey, release: release)
  }

  /// Accepted, rejected and duplicate of all tables of partnerships.
  private func outcome(_ published: Published) -> [Int] {
    let files = published.survey.register.files.filter { $0.table == "partnerships" }
    #expect(files.allSatisfy { $0.read == $0.accepted + $0.rejected + $0.duplicate })
    return files.reduce(into: [0, 0, 0]) { sums, file in
      sums[0] += file.accepted
      sums[1] += file.rejected
      sums[2] += file.duplicate
    }
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `records that say no more change no figure`(seed: UInt64) throws {
    let register = StatedTwice(seed: seed)
    let once = try publish(["partnerships.csv": register.records])
    let within = try publish(["partnerships.csv": register.records + register.copies])
    let beside = try publish([
      "partnerships.csv": register.records, "partnerships.tsv": register.copies,
    ])
    #expect(once.release.tables.count > 5)
    #expect(outcome(once) == [register.records.count, 0, 0])
    for twice in [within, beside] {
      #expect(outcome(twice) == [register.records.count, 0, register.copies.count])
      #expect(twice.release.tables == once.release.tables)
      #expect(twice.release.headlines == once.release.headlines)
    }
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `two places are in force once at the end of each year`(seed: UInt64) throws {
    let register = StatedTwice(seed: seed)
    let survey = try publish(["partnerships.csv": register.records]).survey
    let phases = survey.register.partnerships.filter { partnership in
      partnership.account?.countedIn == nil && partnership.kind != .project
        && partnership.kind != .intended
    }
    for year in 1985...2017 {
      let inForce = phases.filter { $0.term.isCertainlyInForce(on: .lastDay(ofYear: year)) }
      #expect(Set(inForce.map { [$0.home, $0.partner] }).count == inForce.count)
    }
  }

  @Test(arguments: [true, false])
  func `the other end of a relation changes no figure`(namesHomes: Bool) throws {
    let first = "a,deyang,mianyang,friendship,2001,,"
    let other = "b,mianyang,deyang,friendship,2001-05,,"
    let both = try publish(["partnerships.csv": [first, other]], namesHomes: namesHomes)
    let reversed = try publish(["partnerships.csv": [other, first]], namesHomes: namesHomes)
    let fuller = try publish(
      ["partnerships.csv": ["a,deyang,mianyang,friendship,2001-05,,"]], namesHomes: namesHomes)
    #expect(outcome(both) == [1, 0, 1])
    #expect(both.release.tables == reversed.release.tables)
    #expect(
      both.release.tables.map(\.rows) == fuller.release.tables.map(\.rows))
  }

  @Test func `a disputed year lies within bounds, and is named in the list of records`() throws {
    let published = try publish([
      "partnerships.csv": ["a,deyang,lahti,friendship,1985,,", "b,deyang,lahti,friendship,1986,,"]
    ])
    let changes = try #require(
      published.release.tables.first { $0.id == "partnership-changes" })
    let unknown = try #require(changes.rows.first { $0.role == .unknown })
    #expect(unknown.cells[1].observation == .exactly(1))
    let records = try #require(published.release.annexes.first { $0.id == "records" })
    #expect(records.rows.count == 2)
    #expect(records.rows[0].cells[2] == .text(Wording(verbatim: "1985 / 1986")))
    #expect(records.rows[1].cells.last == .empty(.notApplicable))
  }
}

/// A register written at random, and records that say no more than its own.
private struct StatedTwice {
  private(set) var records: [String] = []
  private(set) var copies: [String] = []
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
    for (home, partners) in [
      ("deyang", ["mianyang", "lahti", "konin", "ulm"]), ("mianyang", ["lahti", "konin"]),
    ] {
      for partner in partners { add(home, partner) }
    }
  }

  private mutating func add(_ home: String, _ partner: String) {
    let isMutual = partner == "mianyang"
    for kind in ["friendship", "exchange", "contact", "project", "intended"] where pick(2) == 0 {
      let year = 1986 + pick(12)
      let established = ["\(year)", "\(year)-05-04", "\(year)-03", ""][pick(4)]
      let attested = pick(3) == 0 ? "\(year + 1 + pick(4))" : ""
      let ended = pick(3) == 0 ? "\(year + 8 + pick(4))" : ""
      records.append(
        "r\(records.count),\(home),\(partner),\(kind),\(established),\(attested),\(ended)")
      for _ in 0..<pick(3) {
        let (from, to) = isMutual && pick(2) == 0 ? (partner, home) : (home, partner)
        let dates = [established, attested, ended].map { pick(2) == 0 ? $0 : "" }
        copies.append("c\(copies.count),\(from),\(to),\(kind)," + dates.joined(separator: ","))
      }
    }
  }

  private mutating func pick(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % count
  }
}

import JSON
import Tables
import Testing

@testable import Publishing

@Suite struct DataPackageTests {
  func member(_ name: String, of json: JSON) -> JSON? {
    guard case .object(let members) = json else { return nil }
    return members.first { $0.name == name }?.value
  }

  func package(_ change: (inout Release) -> Void = { _ in }) -> JSON {
    var release = TwinFixture.release
    change(&release)
    return DataPackage(
      release, sources: TwinFixture.sources, resources: [DataResource(TwinFixture.exchanges)]
    ).json
  }

  @Test func `a descriptor is a Data Package`() {
    var release = TwinFixture.release
    release.rules = [TwinFixture.partial]
    let table = TwinFixture.table(
      "partners", nature: .stock,
      columns: [TwinFixture.dimension("year", "Year"), TwinFixture.measure("n", "Number")],
      rows: [TwinFixture.year("2017", TwinFixture.observation(5))], notes: [TwinFixture.startRule],
      sources: ["annals", "unknown"])
    let descriptor = DataPackage(
      release, sources: TwinFixture.sources, resources: [DataResource(table)]
    ).json.document
    #expect(String(decoding: descriptor, as: UTF8.self) == TwinGolden.descriptor)
  }

  @Test func `a descriptor knows its file`() throws {
    let bytes = DataResource(TwinFixture.exchanges).bytes
    guard case .array(let resources) = try #require(member("resources", of: package())) else {
      Issue.record("no resources")
      return
    }
    let resource = try #require(resources.first)
    #expect(member("bytes", of: resource) == .integer(Int64(bytes.count)))
    #expect(member("hash", of: resource) == .string("sha256:" + Digest(of: bytes).finish()))
    #expect(member("notes", of: resource) == ["start-rule"])
  }

  @Test func `a note is told once`() {
    #expect(
      member("notes", of: package()) == [
        ["id": "start-rule", "text": "A delegation belongs to its first day."],
        ["id": "partial", "text": "Until June."],
      ])
  }

  @Test(
    arguments: [
      ("CC-BY-4.0", ["name": "CC-BY-4.0"]),
      ("CC BY 4.0", ["name": "CC-BY-4.0", "title": "CC BY 4.0"]),
      ("https://example.org/terms", ["path": "https://example.org/terms"]),
      ("免费使用", ["name": "notspecified", "title": "免费使用"]),
    ] as [(String, JSON)])
  func `a licence has a name or an address`(licence: String, expected: JSON) {
    #expect(member("licenses", of: package { $0.licence = licence }) == [expected])
  }

  @Test func `what is not stated is left out`() {
    let json = package { release in
      release.licence = ""
      release.contact = ""
      release.releaseDate = ""
      release.rules = []
    }
    #expect(member("licenses", of: json) == nil)
    #expect(member("created", of: json) == nil)
    #expect(
      member("contributors", of: json)
        == [["title": "Foreign Affairs Office", "roles": ["publisher"]]])
  }

  @Test(arguments: [
    ("office@example.org", "email"), ("https://example.org", "path"),
  ])
  func `a contact is an address of its kind`(contact: String, name: String) throws {
    guard
      case .array(let contributors)? = member("contributors", of: package { $0.contact = contact })
    else {
      Issue.record("no contributors")
      return
    }
    #expect(member(name, of: try #require(contributors.first)) == .string(contact))
  }

  @Test(arguments: [
    ("Deyang", "yearbook-deyang"), ("Deyang, Sichuan (China)", "yearbook-deyang-sichuan-china"),
    ("德阳", "yearbook"), ("", "yearbook"),
  ])
  func `a package is named after its area`(area: String, expected: String) {
    let json = package { $0.area = Wording(verbatim: area) }
    #expect(member("name", of: json) == .string(expected))
  }
}

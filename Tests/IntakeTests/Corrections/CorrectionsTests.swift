import Register
import Testing

@testable import Intake

struct CorrectionsTests {
  private static let places = InputsOnDisk.places
  private static let heading = "id,date,direction,home,partners,kind\n"
  private static let good = "e1,2017,out,deyang,muncie,official\n"
  private static let bad = "e2,2017,otu,deyang,muncie,official\n"
  private static let short = "e3,2017,out\n"

  /// What an inputs folder gives, its exchanges read.
  private func read(
    _ files: [String: String]
  ) throws -> (files: [InputFile], found: [String], rows: [RejectedRow]) {
    let inputs = try InputsOnDisk(files.merging(["places.csv": Self.places]) { $1 })
    let reading = try RegisterReader.read(inputs.path)
    var register = reading.register
    var reader = ExchangeReader(reading, listing: .none)
    for file in reading.exchangeFiles { try reader.read(file: file, of: &register) { _ in } }
    let findings = reading.findings + reader.findings
    let rejections = reading.rejections + reader.rejections
    return (
      register.files,
      findings.map { "\(register.files[$0.origin.file].path):\($0.origin.line) \($0.check)" },
      try reading.rejectedRows(at: Set(rejections.map(\.origin)))
    )
  }

  private func table(_ rows: [RejectedRow], _ edit: (RejectedRow) -> String) -> String {
    "reason,id,date,direction,home,partners,kind,corrects,original\n"
      + rows.map { "x,\(edit($0)),\($0.key),\n" }.joined()
  }

  private func counts(_ files: [InputFile], _ path: String) throws -> [Int] {
    let file = try #require(files.first { $0.path == path })
    return [file.read, file.accepted, file.rejected, file.duplicate]
  }

  @Test
  func `what is kept out is given with its cells, or with its text where they cannot be told`()
    throws
  {
    let text = Self.heading + Self.good + Self.bad + Self.short
    let rows = try read(["exchanges.csv": text]).rows
    #expect(rows.map(\.origin.line) == [3, 4])
    #expect(rows[0].cells.map(\.text) == ["e2", "2017", "otu", "deyang", "muncie", "official"])
    #expect(rows[0].cells.map(\.heading).first == "id")
    #expect(rows[1].cells.isEmpty)
    #expect(rows[1].original == "e3,2017,out")
  }

  @Test func `a correction stands in for the record it names, well-formed or not`() throws {
    let text = Self.heading + Self.good + Self.bad + Self.short
    let rows = try read(["exchanges.csv": text]).rows
    let corrected = table(rows) { row in
      row.original.isEmpty ? "e2,2017,out,deyang,muncie,official" : "e3,2017,out,deyang,lahti,civil"
    }
    let again = try read(["exchanges.csv": text, "exchanges.corrected.csv": corrected])
    #expect(again.found == [])
    #expect(try counts(again.files, "exchanges.csv") == [3, 1, 0, 2])
    #expect(try counts(again.files, "exchanges.corrected.csv") == [2, 2, 0, 0])
  }

  @Test func `a correction that is wrong itself is found where it stands`() throws {
    let text = Self.heading + Self.bad
    let rows = try read(["exchanges.csv": text]).rows
    let corrected = table(rows) { _ in "e2,2017,uot,deyang,muncie,official" }
    let again = try read(["exchanges.csv": text, "exchanges.corrected.csv": corrected])
    #expect(again.found == ["exchanges.corrected.csv:2 unknown-code"])
    #expect(try counts(again.files, "exchanges.csv") == [1, 0, 0, 1])
    #expect(again.rows.isEmpty)
  }

  @Test func `lines before a record may change, its text not`() throws {
    let rows = try read(["exchanges.csv": Self.heading + Self.bad]).rows
    let corrected = table(rows) { _ in "e9,2017,out,deyang,muncie,official" }
    let moved = try read([
      "exchanges.csv": Self.heading + Self.good + Self.bad, "exchanges.corrected.csv": corrected,
    ])
    #expect(moved.found == [])
    #expect(try counts(moved.files, "exchanges.csv") == [2, 1, 0, 1])
    let mended = Self.bad.replacing("otu", with: "out")
    let stale = try read([
      "exchanges.csv": Self.heading + mended, "exchanges.corrected.csv": corrected,
    ])
    #expect(stale.found == ["exchanges.corrected.csv:2 unused-correction"])
    #expect(try counts(stale.files, "exchanges.csv") == [1, 1, 0, 0])
  }

  @Test func `held records are corrected alike`() throws {
    let text = "id,home,partner,kind\np1,deyang,munci,friendship\np2,deyang\n"
    let rows = try read(["partnerships.csv": text]).rows
    let corrected =
      "reason,id,home,partner,kind,corrects,original\n"
      + "x,p1,deyang,muncie,friendship,\(rows[0].key),\nx,p2,deyang,konin,contact,\(rows[1].key),\n"
      + "x,p3,deyang,lahti,contact,what,\nx,p4,deyang,konin,friendship,,\n"
    let again = try read(["partnerships.csv": text, "partnerships.corrected.csv": corrected])
    #expect(again.found == ["partnerships.corrected.csv:4 unused-correction"])
    #expect(try counts(again.files, "partnerships.csv") == [2, 0, 0, 2])
    #expect(try counts(again.files, "partnerships.corrected.csv") == [4, 4, 0, 0])
  }
}

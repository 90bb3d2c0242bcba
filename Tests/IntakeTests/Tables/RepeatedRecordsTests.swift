import Register
import Testing

@testable import Intake

/// What several files of one folder say of one thing is read as one record.
@Suite struct RepeatedRecordsTests {
  private func read(_ files: [String: String]) throws -> Reading {
    let inputs = try InputsOnDisk(
      files.merging(["places.csv": InputsOnDisk.places]) { own, _ in own })
    return try RegisterReader.read(inputs.path)
  }

  private func lines(_ reading: Reading) -> [String] {
    reading.findings.map { $0.line(path: reading.register.files[$0.origin.file].path) }
  }

  /// Read, accepted, rejected and duplicate of each file of a table.
  private func counts(_ reading: Reading, _ table: String) -> [[Int]] {
    reading.register.files.filter { $0.table == table }
      .map { [$0.read, $0.accepted, $0.rejected, $0.duplicate] }
  }

  private let head = "id,home,date,partner,kind,note\n"

  @Test(arguments: [
    "a1,deyang,2015-10-12,lahti,,", "a1,Deyang,12.10.2015,Lahti,,a remark of its own",
    "a1,deyang,,,,",
  ])
  func `a record that another file has alike is one record`(other: String) throws {
    let reading = try read([
      "agreements.csv": head + "a1,deyang,2015-10-12,lahti,,\n",
      "agreements.tsv": (head + other + "\na2,deyang,2016,konin,,\n")
        .replacing(",", with: "\t"),
    ])
    #expect(
      lines(reading) == [
        "agreements.tsv:2: warning: the record says the same as the one at agreements.csv:2; it is "
          + "counted once (keep each record in one file)"
      ])
    #expect(reading.register.agreements.map(\.id) == ["a1", "a2"])
    #expect(counts(reading, "agreements") == [[1, 1, 0, 0], [2, 1, 0, 1]])
    #expect(reading.rejections == [])
  }

  @Test func `what one file leaves empty another states`() throws {
    let reading = try read([
      "agreements.csv": head + "a1,deyang,,lahti,,\n",
      "agreements.tsv": (head + "a1,deyang,2015,,,\n").replacing(",", with: "\t"),
    ])
    #expect(reading.register.agreements.map(\.date?.wording) == ["2015"])
    #expect(reading.register.agreements.map(\.partner) == [2])
  }

  @Test func `a record that another file has otherwise is named with both, and what differs`()
    throws
  {
    let reading = try read([
      "agreements.csv": head + "a1,deyang,2015,lahti,,\n",
      "agreements.tsv": (head + "a1,deyang,2016,konin,,\n").replacing(",", with: "\t"),
    ])
    #expect(
      lines(reading) == [
        "agreements.tsv:2:3: error: agreement 'a1' is described differently: 'date' is '2016', but "
          + "'2015' at agreements.csv:2; 'partner' is 'konin', but 'lahti' at agreements.csv:2 "
          + "(make the two alike, or give one another identifier)"
      ])
    #expect(reading.findings.map(\.check) == ["differs-between-files"])
    #expect(counts(reading, "agreements") == [[1, 1, 0, 0], [1, 0, 1, 0]])
    #expect(reading.rejections.map(\.original) == ["a1\tdeyang\t2016\tkonin\t\t"])
  }

  @Test func `a file that uses an identifier for two records is wrong in itself`() throws {
    let reading = try read([
      "agreements.csv": head + "a1,deyang,2015,lahti,,\na1,deyang,2016,lahti,,\n",
      "agreements.tsv": (head + "a2,deyang,2016,konin,,\n").replacing(",", with: "\t"),
    ])
    #expect(
      lines(reading) == [
        "agreements.csv:3:1: error: identifier 'a1' stands already at agreements.csv:2 (give each "
          + "record its own)"
      ])
    #expect(reading.findings.map(\.check) == ["duplicate-identifier"])
    #expect(counts(reading, "agreements") == [[2, 1, 1, 0], [1, 1, 0, 0]])
    #expect(reading.rejections.map(\.original) == ["a1,deyang,2016,lahti,,"])
  }

  @Test func `a record that stands twice in a file is counted once`() throws {
    let reading = try read([
      "agreements.csv": head + "a1,deyang,2015,lahti,,\na1,Deyang,2015,,,\na2,deyang,2015,,,\n"
    ])
    #expect(
      lines(reading) == [
        "agreements.csv:3: warning: the record says the same as the one at agreements.csv:2; it is "
          + "counted once (take one out)"
      ])
    #expect(counts(reading, "agreements") == [[3, 2, 0, 1]])
    #expect(reading.rejections == [])
  }

  @Test func `one that states more than the first of its file is another`() throws {
    let reading = try read([
      "agreements.csv": head + "a1,deyang,2015,,,\na1,deyang,2015,lahti,,\n"
    ])
    #expect(counts(reading, "agreements") == [[2, 1, 1, 0]])
  }

  @Test func `two cities may use one identifier for two records`() throws {
    let reading = try read([
      "a/agreements.csv": head + "a1,deyang,2015,lahti,,\n",
      "b/agreements.csv": head + "a1,deyang,2016,konin,,\n",
    ])
    #expect(lines(reading) == [])
    #expect(reading.register.agreements.count == 2)
  }

  @Test func `partnerships of one identifier are held against each other later`() throws {
    let head = "id,home,partner,kind,established\n"
    let reading = try read([
      "partnerships.csv": head + "p1,deyang,lahti,friendship,1985\np2,deyang,konin,contact,\n",
      "partnerships.tsv":
        (head
        + "p1,Deyang,Lahti,sister city,1986\np2,deyang,konin,friendship,2001\n")
        .replacing(",", with: "\t"),
    ])
    #expect(
      lines(reading) == [
        "partnerships.tsv:3:4: error: partnership 'p2' is described differently: 'kind' is "
          + "'friendship', but 'contact' at partnerships.csv:3 (make the two alike, or give one "
          + "another identifier)"
      ])
    #expect(reading.register.partnerships.map(\.id) == ["p1", "p2", "p1"])
  }

  private let mapping = """
    [[mapping]]
    file = "2016.csv"
    table = "awards"
    columns = { home = "Ort", kind = "Art", date = "Jahr", recipients = "Zahl" }
    fixed = { source = "old" }
    [[mapping]]
    file = "2017.csv"
    table = "awards"
    columns = { home = "Stadt", kind = "Art", date = "Seit", recipients = "Personen" }
    fixed = { source = "new" }

    """
  private let sources = "id,title\nold,Old\nnew,New\n"

  @Test func `rows without identifiers that two files have alike are counted once`() throws {
    let reading = try read([
      "yearbook.toml": mapping, "sources.csv": sources,
      "2016.csv": "Ort,Art,Jahr,Zahl\ndeyang,aid,2015,3\ndeyang,aid,2015,4\n",
      "2017.csv":
        "Stadt,Personen,Art,Seit\ndeyang,4,aid,2015\ndeyang,3,aid,2015\ndeyang,5,aid,2017\n",
    ])
    #expect(
      lines(reading) == [
        "2017.csv:2: warning: 2 records say the same as ones of '2016.csv', this one as that in "
          + "line 3; each is counted once (keep each record in one file)"
      ])
    #expect(reading.register.awards.map(\.id) == ["2016-2", "2016-3", "2017-4"])
    #expect(counts(reading, "awards") == [[2, 2, 0, 0], [3, 1, 0, 2]])
  }

  @Test func `equal rows of one file may be two, and count as often as one file has them`() throws {
    let row = "deyang,aid,2015,3\n"
    let reading = try read([
      "yearbook.toml": mapping, "sources.csv": sources,
      "2016.csv": "Ort,Art,Jahr,Zahl\n" + row + row,
      "2017.csv": "Stadt,Art,Seit,Personen\n" + row + row + row,
    ])
    #expect(
      lines(reading) == [
        "2017.csv:2: warning: 2 records say the same as ones of '2016.csv', this one as that in "
          + "line 2; each is counted once (keep each record in one file)",
        "2016.csv:3: warning: the record is equal to the one at 2016.csv:2; both are counted "
          + "(take one out if they are of the same)",
        "2017.csv:4: warning: the record is equal to the one at 2016.csv:2; both are counted "
          + "(take one out if they are of the same)",
      ])
    #expect(counts(reading, "awards") == [[2, 2, 0, 0], [3, 1, 0, 2]])
  }
}

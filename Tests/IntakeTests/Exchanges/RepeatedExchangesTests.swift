import Register
import Testing

@testable import Intake

/// Exchanges that two files of one folder tell of.
@Suite struct RepeatedExchangesTests {
  /// What is found, the counts of each file, and the identifiers of what is counted.
  private struct Outcome {
    var lines: [String] = []
    var counts: [[Int]] = []
    var counted: [String] = []
    var rejected: [String] = []
  }

  private func read(_ files: [String: String]) throws -> Outcome {
    let inputs = try InputsOnDisk(
      files.merging(["places.csv": InputsOnDisk.places]) { own, _ in own })
    let reading = try RegisterReader.read(inputs.path)
    var register = reading.register
    var reader = ExchangeReader(reading, listing: .all(limit: 100))
    var held = 0
    for file in reading.exchangeFiles {
      try reader.read(file: file, of: &register) { batch in
        held += batch.statuses.count { $0 == RecordStatus.held.rawValue }
      }
    }
    let listed = reader.listed ?? []
    #expect(held == listed.count)
    return Outcome(
      lines: reader.findings.map { $0.line(path: register.files[$0.origin.file].path) },
      counts: reading.exchangeFiles.map { file in
        let file = register.files[file]
        return [file.read, file.accepted, file.rejected, file.duplicate]
      }, counted: listed.map(\.id), rejected: reader.rejections.map(\.original))
  }

  private let head = "id,home,date,direction,partners,headcount\n"

  @Test func `an exchange that another file has alike is one`() throws {
    let outcome = try read([
      "exchanges.csv": head + "e1,deyang,2015-10-12,out,lahti;konin,6\ne2,deyang,2016,in,lahti,\n",
      "exchanges.tsv": "home\tid\tdirection\tdate\tpartners\theadcount\n"
        + "deyang\te1\tout\t2015-10-12\tlahti;konin\t6\nDeyang\te2\tin\t2016\tLahti\t\n"
        + "deyang\te3\tin\t2017\tlahti\t\n",
    ])
    #expect(
      outcome.lines == [
        "exchanges.tsv:2: warning: 2 records say the same as ones of 'exchanges.csv', this one as "
          + "that in line 2; each is counted once (keep each record in one file)"
      ])
    #expect(outcome.counts == [[2, 2, 0, 0], [3, 1, 0, 2]])
    #expect(outcome.counted == ["e1", "e2", "e3"])
    #expect(outcome.rejected == [])
  }

  @Test func `one that another file has otherwise is named with what differs`() throws {
    let outcome = try read([
      "exchanges.csv": head + "e1,deyang,2015-10-12,out,lahti,\ne2,deyang,2016,in,lahti,5\n",
      "exchanges.tsv": (head + "e1,deyang,2015-10-13,out,lahti,6\ne2,deyang,2016,in,lahti,\n")
        .replacing(",", with: "\t"),
    ])
    #expect(
      outcome.lines == [
        "exchanges.tsv:2:3: error: exchange 'e1' is described differently: 'date' is '2015-10-13', "
          + "but '2015-10-12' at exchanges.csv:2; 'headcount' is '6', but empty at exchanges.csv:2 "
          + "(make the two alike, or give one another identifier)",
        "exchanges.tsv:3: warning: the record says the same as the one at exchanges.csv:3; it is "
          + "counted once (keep each record in one file)",
      ])
    #expect(outcome.counts == [[2, 2, 0, 0], [2, 0, 1, 1]])
    #expect(outcome.counted == ["e1", "e2"])
    #expect(outcome.rejected == ["e1\tdeyang\t2015-10-13\tout\tlahti\t6"])
  }

  @Test func `an identifier that one file uses twice is a mistake`() throws {
    let outcome = try read([
      "exchanges.csv": head + "e1,deyang,2015-10-12,out,lahti,\ne1,deyang,2015-10-13,out,lahti,\n"
    ])
    #expect(outcome.lines.count == 1)
    #expect(outcome.lines[0].contains("error: identifier 'e1' stands already"))
    #expect(outcome.counts == [[2, 1, 1, 0]])
  }

  @Test func `a delegation that stands twice in one file is counted once`() throws {
    let outcome = try read([
      "exchanges.csv": head + "e1,deyang,2015-10-12,out,lahti,\ne1,deyang,2015-10-12,out,lahti,\n"
    ])
    #expect(outcome.lines.count == 1)
    #expect(outcome.lines[0].contains("warning: the record says the same as the one at"))
    #expect(outcome.counts == [[2, 1, 0, 1]])
    #expect(outcome.rejected == [])
  }

  private let mapping = """
    [[mapping]]
    file = "2016.csv"
    table = "exchanges"
    columns = { home = "Ort", date = "Datum", partners = "Gast" }
    fixed = { direction = "in" }
    [[mapping]]
    file = "2017.csv"
    table = "exchanges"
    columns = { home = "Ort", date = "Tag", partners = "Gast" }
    fixed = { direction = "in" }

    """

  @Test func `rows without identifiers that two files have alike are one`() throws {
    let outcome = try read([
      "yearbook.toml": mapping,
      "2016.csv": "Ort,Datum,Gast\ndeyang,2016-05-01,lahti\ndeyang,2016-05-01,lahti\n",
      "2017.csv": "Gast,Ort,Tag\nlahti,deyang,2016-05-01\nkonin,deyang,2016-05-01\n"
        + "lahti,deyang,2016-05-01\nlahti,deyang,2016-05-01\n",
    ])
    #expect(
      outcome.lines == [
        "2017.csv:2: warning: 2 records say the same as ones of '2016.csv', this one as that in "
          + "line 2; each is counted once (keep each record in one file)"
      ])
    #expect(outcome.counts == [[2, 2, 0, 0], [4, 2, 0, 2]])
    #expect(outcome.counted == ["2016-2", "2016-3", "2017-3", "2017-5"])
  }
}

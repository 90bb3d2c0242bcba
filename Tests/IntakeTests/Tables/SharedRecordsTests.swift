import Register
import Testing

@testable import Intake

/// What several cities' folders say of one thing is read as one record.
@Suite struct SharedRecordsTests {
  private func read(_ files: [String: String]) throws -> Reading {
    let inputs = try InputsOnDisk(files)
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

  private let head = "id,name_en,name_zh,country,province,other_names,note\n"

  @Test(arguments: [
    "munich,Munich,慕尼黑,DE,Bavaria,München,", "munich,Munich,慕尼黑,Germany,Bavaria,München,",
    "munich,Munich,慕尼黑,德国,Bavaria,München,a remark of its own", "munich,,,,,,",
    "munich,,慕尼黑,,,,", "munich,Munich,,DE,,Monaco di Baviera,",
  ])
  func `a place that two folders describe alike is one place and no error`(other: String) throws {
    let reading = try read([
      "a/places.csv": head + "munich,Munich,慕尼黑,DE,Bavaria,München,\n",
      "b/places.csv": head + other + "\nulm,Ulm,,DE,,,\n",
    ])
    #expect(lines(reading) == [])
    #expect(reading.register.places.map(\.id) == ["munich", "ulm"])
    #expect(counts(reading, "places") == [[1, 1, 0, 0], [2, 1, 0, 1]])
    #expect(reading.rejections == [])
  }

  @Test func `what one folder leaves empty another states`() throws {
    let reading = try read([
      "a/places.csv": head + "munich,Munich,,,,München,\n",
      "b/places.csv": head + "munich,,慕尼黑,DE,,,\n",
      "c/places.csv": head + "munich,,,,Bavaria,Monaco di Baviera; München,\n",
      "c/exchanges.csv": "id,home,partners\n1,慕尼黑,Monaco di Baviera\n",
    ])
    let place = try #require(reading.register.places.first)
    #expect(lines(reading) == [])
    #expect(place.names == Names(en: "Munich", zh: "慕尼黑", de: "Munich"))
    #expect(place.country?.alpha2 == "DE")
    #expect(place.details?.province == "Bavaria")
    #expect(place.details?.otherNames == ["München", "Monaco di Baviera"])
    #expect(reading.register.place(of: place.origin) == "a/places.csv:2")
    #expect(counts(reading, "places") == [[1, 1, 0, 0], [1, 0, 0, 1], [1, 0, 0, 1]])
  }

  @Test func `a place that two folders describe differently is named with both, and what differs`()
    throws
  {
    let reading = try read([
      "a/places.csv": head + "ulm,Ulm,,DE,,,\nmunich,Munich,,,Bavaria,,\n",
      "b/places.csv": head + "munich,Munich,,DE,,,\n",
      "c/places.csv": head + "munich,Munich,,AT,Tyrol,,\n",
    ])
    #expect(
      lines(reading) == [
        "c/places.csv:2:4: error: place 'munich' is described differently: 'country' is 'AT', but "
          + "'DE' at b/places.csv:2; 'province' is 'Tyrol', but 'Bavaria' at a/places.csv:3 "
          + "(make the two alike, or give one another identifier)"
      ])
    #expect(reading.register.places.map { $0.country?.alpha2 } == ["DE", "DE"])
    #expect(counts(reading, "places").last == [1, 0, 1, 0])
    #expect(reading.rejections.map(\.original) == ["munich,Munich,,AT,Tyrol,,"])
  }

  @Test func `sources, series and programmes of several folders are one, too`() throws {
    let reading = try read([
      "a/sources.csv": "id,title,date\ns,Report,2015-10-12\n",
      "b/sources.csv": "id,title,date\ns,Report,2015年10月12日\n",
      "c/sources.csv": "id,title,date\ns,Report,2015-10-13\n",
      "a/series.csv": "id,kind\nf,symposium\n", "b/series.csv": "id,kind\nf,研讨会\n",
      "a/programmes.csv": "id,name_en\niuc,IUC\n", "b/programmes.csv": "id,name_en\niuc,IUC\n",
    ])
    #expect(
      lines(reading).map { String($0.prefix(80)) } == [
        "c/sources.csv:2:3: error: source 's' is described differently: 'date' is '2015-1"
      ])
    #expect(reading.register.sources.count == 1)
    #expect(reading.register.series.map(\.kind) == [.symposium])
    #expect(reading.register.programmes.count == 1)
  }

  @Test func `an edition of one series and number is one, whatever its folders call it`() throws {
    let head = "id,series,number,date,attendance,basis,source\n"
    let reading = try read([
      "series.csv": "id,kind\nf,symposium\n", "sources.csv": "id\nr\nq\n",
      "a/editions.csv": head + "e1,f,5,2015-10-12,,,r\ne2,f,6,2016,,,\ne3,f,,2017,,,\n",
      "b/editions.csv": head + "x1,f,5,12.10.2015,150,attended,q; r\ne2,f,7,2018,,,\n"
        + "e3,f,,2017,,,\nx6,f,6,2017,,,\n",
    ])
    #expect(
      lines(reading) == [
        "b/editions.csv:5:4: error: edition 6 of series 'f' is described differently: 'date' is "
          + "'2017', but '2016' at a/editions.csv:3 "
          + "(make the two alike, or give one another identifier)"
      ])
    #expect(reading.register.editions.map(\.id) == ["e1", "e2", "e3", "e2", "e3"])
    let first = try #require(reading.register.editions.first)
    #expect(first.figures.map(\.figure.wording) == ["150"])
    #expect(first.sources.map { reading.register.sources[$0].id } == ["r", "q"])
    let names = FolderNames(reading.register.editionNames, in: reading.register)
    #expect(names.match("x1", from: "b") == .record(0))
    #expect(names.match("e2", from: "b") == .record(3))
    #expect(names.match("e2", from: "a") == .record(1))
    #expect(counts(reading, "editions") == [[3, 3, 0, 0], [4, 2, 1, 1]])
  }

  @Test func `identifiers are unique within a folder, and two folders may number alike`() throws {
    let inputs = try InputsOnDisk([
      "places.csv": InputsOnDisk.places,
      "a/agreements.csv": "id,home\n1,deyang\n1,lahti\n",
      "b/agreements.csv": "id,home\n1,deyang\n",
      "a/exchanges.csv": "id,home\n1,deyang\n", "b/exchanges.csv": "id,home\n1,lahti\n1,deyang\n",
    ])
    let reading = try RegisterReader.read(inputs.path)
    var register = reading.register
    var reader = ExchangeReader(reading, listing: .all(limit: 10))
    for file in reading.exchangeFiles { try reader.read(file: file, of: &register) { _ in } }
    #expect(reader.listed?.count == 2)
    let found = (reading.findings + reader.findings).map {
      $0.line(path: register.files[$0.origin.file].path)
    }
    #expect(
      found == [
        "a/agreements.csv:3:1: error: identifier '1' stands already at a/agreements.csv:2 "
          + "(give each record its own)",
        "b/exchanges.csv:3:1: error: identifier '1' stands already at b/exchanges.csv:2 "
          + "(give each record its own)",
      ])
    #expect(register.agreements.map(\.origin.line) == [2, 2])
  }

  @Test func `a place that two records of one file describe is an error`() throws {
    let reading = try read([
      "a/places.csv": head + "ulm,Ulm,,DE,,,\n", "b/places.csv": head + "ulm,,,,,,\nulm,,,DE,,,\n",
    ])
    #expect(lines(reading).map { String($0.prefix(22)) } == ["b/places.csv:3:1: erro"])
    #expect(counts(reading, "places") == [[1, 1, 0, 0], [2, 0, 1, 1]])
  }

  @Test func `the exchanges that stand at given places are read as text`() throws {
    let inputs = try InputsOnDisk([
      "places.csv": InputsOnDisk.places,
      "a/exchanges.csv": "id,home\n1,deyang\n2,deyang\n", "b/exchanges.csv": "id,home\n1,lahti\n",
    ])
    let reading = try RegisterReader.read(inputs.path)
    let files = reading.exchangeFiles
    let places: Set = [Origin(file: files[0], line: 3), Origin(file: files[1], line: 2)]
    var register = reading.register
    var reader = ExchangeReader(reading, listing: .chosen(ids: [], origins: places))
    for file in files { try reader.read(file: file, of: &register) { _ in } }
    #expect(reader.listed?.map(\.id) == ["2", "1"])
  }
}

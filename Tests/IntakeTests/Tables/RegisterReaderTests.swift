import Register
import Testing

@testable import Intake

@Suite struct RegisterReaderTests {
  private func read(_ files: [String: String]) throws -> Reading {
    let inputs = try InputsOnDisk(["places.csv": InputsOnDisk.places].merging(files) { $1 })
    return try RegisterReader.read(inputs.path)
  }

  private func lines(_ reading: Reading) -> [String] {
    reading.findings.map { $0.line(path: reading.register.files[$0.origin.file].path) }
  }

  @Test(arguments: [
    "id,home,partner,kind,established,source\np1,deyang,muncie,friendship,1994-09-15,\n",
    "kind,established,partner,home,id\nfriendship,1994-09-15,muncie,deyang,p1\n",
    "编号,本市,结好城市,类别,结好日期\np1,德阳,曼西,友好城市,1994年9月15日\n",
    "編號,本市,結好城市,類別,結好日期\np1,德陽,曼西,友好城市,1994年9月15日\n",
    "Kennung;Heimatkommune;Partnerkommune;Art;Beginn\np1;Deyang;Muncie (Indiana);Städtepartnerschaft;15.09.1994\n",
  ])
  func `headings may be of three languages and stand in any order`(table: String) throws {
    let reading = try read(["partnerships.csv": table])
    let partnership = try #require(reading.register.partnerships.first)
    #expect(lines(reading) == [])
    #expect(partnership.id == "p1")
    #expect(reading.register.places[partnership.home].id == "deyang")
    #expect(reading.register.places[partnership.partner].id == "muncie")
    #expect(partnership.kind == .friendship)
    #expect(
      partnership.established?.value.start
        == DayRange(try #require(Day(year: 1994, month: 9, day: 15))))
  }

  @Test(arguments: [
    (
      "p1,deyang,munci,friendship,1994",
      "unknown place 'munci' in 'partner' (did you mean 'muncie'?)"
    ),
    (
      "p1,deyang,zzzzzzzz,friendship,1994",
      "unknown place 'zzzzzzzz' in 'partner' (add it to places)"
    ),
    (
      "p1,deyang,Frankfurt,friendship,1994",
      "ambiguous place 'Frankfurt' in 'partner' (write 'frankfurt-main' or 'frankfurt-oder')"
    ),
    (
      "p1,deyang,muncie,freindship,1994",
      "unknown kind 'freindship' in 'kind' (did you mean 'friendship'?)"
    ),
    (",deyang,muncie,friendship,1994", "'id' is empty (every record needs it)"),
  ])
  func `a record that cannot be used is rejected with its repair`(
    record: String, message: String
  ) throws {
    let reading = try read([
      "partnerships.csv": "id,home,partner,kind,established\n\(record)\n"
        + "p2,deyang,lahti,friendship,2000-09-07\n"
    ])
    let finding = try #require(lines(reading).first)
    #expect(finding.hasSuffix("error: " + message))
    #expect(finding.hasPrefix("partnerships.csv:2:"))
    #expect(reading.register.partnerships.map(\.id) == ["p2"])
    #expect(reading.rejections.map(\.original) == [record])
    let file = try #require(reading.register.files.first { $0.table == "partnerships" })
    #expect([file.read, file.accepted, file.rejected, file.duplicate] == [2, 1, 1, 0])
  }

  @Test func `another record of the same identifier is rejected`() throws {
    let reading = try read([
      "programmes.csv": "id,name_en\niuc,IUC\niuc,IUC again\n"
    ])
    #expect(
      lines(reading) == [
        "programmes.csv:3:1: error: identifier 'iuc' stands already at programmes.csv:2 "
          + "(give each record its own)"
      ])
    let file = try #require(reading.register.files.first { $0.table == "programmes" })
    #expect([file.read, file.accepted, file.rejected, file.duplicate] == [2, 1, 1, 0])
  }

  @Test func `figures and their bases are lists of one length`() throws {
    let head = "id,series,number,attendance,basis\n"
    let reading = try read([
      "series.csv": "id,kind,name_en\nforum,symposium,Forum\n",
      "editions.csv": head + "f1,forum,1,~150; 8,attended; speakers\n"
        + "f2,forum,2,100,\nf3,forum,3,100,attended;invited\nf4,forum,4,,\n",
    ])
    #expect(reading.register.editions.map(\.id) == ["f1", "f4"])
    #expect(reading.register.editions[0].figures.map(\.basis) == [.attended, .speakers])
    #expect(reading.register.editions[0].figures.map(\.figure.wording) == ["~150", "8"])
    #expect(lines(reading).map { String($0.prefix(15)) } == ["editions.csv:3:", "editions.csv:4:"])
  }

  @Test func `headings that are unknown are passed over, those that are missing refuse the file`()
    throws
  {
    let reading = try read([
      "programmes.csv": "id,name_en,colour\niuc,IUC,blue\n",
      "claims.csv": "id,source,quotation\nc1,a,b\n",
    ])
    #expect(reading.register.programmes.count == 1)
    #expect(reading.register.claims.isEmpty)
    #expect(
      lines(reading).filter { $0.contains("label") || $0.contains("heading") }.count == 4)
    #expect(
      lines(reading).contains { $0.hasPrefix("programmes.csv:1:3: warning: heading 'colour'") })
  }

  @Test func `a folder of each city is read with the others, and strangers are pointed out`() throws
  {
    let reading = try read([
      "changchun/places.csv": "id,name_en,country\nchangchun,Changchun,CN\n",
      "exchange.csv": "id\n1\n",
    ])
    #expect(reading.register.places.last?.id == "changchun")
    #expect(
      lines(reading) == [
        "exchange.csv:1: warning: no table is called 'exchange'; the file is not read "
          + "(did you mean 'exchanges.csv'?)"
      ])
  }

  @Test func `a country is known by code and by name, and never by guess`() throws {
    let reading = try read([
      "places.csv": InputsOnDisk.places + "x,X,X,X,Finnland,\ny,Y,Y,Y,Finlandia,\n"
    ])
    #expect(
      reading.register.places.map { $0.country?.alpha2 } == [
        "CN", "US", "FI", "PL", "DE", "DE", "FI",
      ])
    #expect(lines(reading).count == 1)
    #expect(lines(reading)[0].hasPrefix("places.csv:9:5: error: unknown country 'Finlandia'"))
  }

  @Test func `blanks within names and full width make no difference`() throws {
    let inputs = try InputsOnDisk([
      "places.csv":
        "id,name_en,name_zh\ndeyang,Deyang,德陽\nlapaz,La Paz,拉 巴 斯\nm1,Mitte,\nm2,Mitte,\n",
      "partnerships.csv": """
      id,home,partner,kind
      1,Ｄｅｙａｎｇ,La　Paz,ｆｒｉｅｎｄｓｈｉｐ
      2,德 阳,拉巴斯,友好 城市
      3,deyang,Ｍｉｔｔｅ,contact
      """,
    ])
    let reading = try RegisterReader.read(inputs.path)
    #expect(reading.register.partnerships.map(\.home) == [0, 0])
    #expect(reading.register.partnerships.map(\.partner) == [1, 1])
    #expect(reading.register.partnerships.map(\.kind) == [.friendship, .friendship])
    #expect(reading.findings.map(\.check) == ["ambiguous-place"])
  }
}

import Foundation
import Testing

/// A figure with more records behind it than anyone reads.
@Suite struct TraceOfManyTests {
  @Test func `the first thousand are shown, and how many more there are`() throws {
    let folder = FileManager.default.temporaryDirectory.path() + "/many-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(
      atPath: folder + "/Inputs", withIntermediateDirectories: true)
    let trips = (1...1_003).map { "e\($0),2017-05-10,out,deyang,konin,official,,,,\($0),held\n" }
    let files = [
      "yearbook.toml": "home = [\"deyang\"]\n",
      "places.csv": "id,name,country\ndeyang,Deyang,CN\nkonin,Konin,PL\n",
      "exchanges.csv": "id,date,direction,home,partners,kind,fields,leader,level,headcount,status\n"
        + trips.joined(),
    ]
    for (name, text) in files {
      try text.write(toFile: "\(folder)/Inputs/\(name)", atomically: false, encoding: .utf8)
    }
    #expect(try Program.run(["release", "--year", "2017"], in: folder).status == 0)
    for (language, first, last) in [
      ("en", "The first 1,000 records behind it:", "and 3 more\n"),
      ("zh", "依据记录（前1,000条）：", "另有3\n"),
      ("de", "Die ersten 1.000 Datensätze dahinter:", "und 3 weitere\n"),
    ] {
      let found = try Program.run(
        ["trace", "Reports/2017", "exchanges-per-year/2017/total", "--language", language],
        in: folder)
      #expect(found.output.contains("\n\(first)\n"))
      #expect(found.output.hasSuffix("\n\(last)"))
      #expect(found.output.components(separatedBy: "exchanges.csv:").count == 1_001)
    }
  }
}

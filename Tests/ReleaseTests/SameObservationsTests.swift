import Foundation
import Publishing
import Tables
import Testing

@testable import Release

/// Every format and language of one release carries the same observations: all are read back from
/// their files by a reader that knows nothing of how they were written.
@Suite struct SameObservationsTests {
  private let inputs: TemporaryFolder
  private let reports: TemporaryFolder
  private let release: Tables.Release
  private var folder: String { reports.path + "/2017" }

  init() throws {
    inputs = try TemporaryFolder()
    reports = try TemporaryFolder()
    for name in try FileManager.default.contentsOfDirectory(atPath: Repository.inputs) {
      try FileManager.default.copyItem(
        atPath: "\(Repository.inputs)/\(name)", toPath: "\(inputs.path)/\(name)")
    }
    let settings = inputs.path + "/yearbook.toml"
    let names = OutputFormat.all.map { "\"\($0.name)\"" }.joined(separator: ", ")
    let text = try String(contentsOfFile: settings, encoding: .utf8)
    try "formats = [\(names)]\n\(text)".write(
      toFile: settings, atomically: false, encoding: .utf8)
    let request = ReleaseRequest(inputs: inputs.path, reports: reports.path, year: 2017)
    _ = try ReleaseRun(request)
    let survey = try Survey(of: inputs.path, year: 2017, publishes: true)
    release = try #require(Assembly(survey, request: request)).release
  }

  private func records(_ path: String, separator: Character = ",") throws -> [[String: String]] {
    let text = String(decoding: try NamedFile.bytes(of: "\(folder)/\(path)"), as: UTF8.self)
    return SeparatedText.records(text, separator: separator)
  }

  private let figures = ["value", "lower", "upper"]

  @Test func `the files for Excel hold what the data files hold`() throws {
    for table in (release.tables + release.annexes).map(\.id) {
      let expected = try records("data/\(table).csv")
      #expect(try records("excel/\(table).csv") == expected)
      let german = try records("excel-de/\(table).csv", separator: ";").map { record in
        var record = record
        for name in figures { record[name] = record[name]?.replacing(",", with: ".") }
        return record
      }
      #expect(german == expected)
    }
    let bytes = try NamedFile.bytes(of: folder + "/excel/person-trips.csv")
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(bytes.suffix(2) == [0x0D, 0x0A])
  }

  @Test func `the messages for statistical offices hold what the data files hold`() throws {
    var count = 0
    for table in release.tables.map(\.id)
    where FileManager.default.fileExists(atPath: "\(folder)/sdmx/\(table).csv") {
      let messages = try records("sdmx/\(table).csv")
      let observations = try records("data/\(table).csv")
      #expect(messages.count == observations.count, "\(table)")
      for (message, observation) in zip(messages, observations) {
        #expect(message["OBS_VALUE"] == observation["value"])
        #expect(message["LOWER_BOUND"] == observation["lower"])
        #expect(message["UPPER_BOUND"] == observation["upper"])
        #expect(message["UNIT_MEASURE"] == observation["unit"])
        #expect(message["RECORDS_STATED"] == observation["covered"])
        #expect(message["RECORDS"] == observation["of"])
        #expect(observation["status"]?.hasPrefix(message["OBS_STATUS"] ?? "-") == true)
        let codes = ["STRUCTURE", "STRUCTURE_ID", "ACTION", "REVISED"]
        let dimensions = message.filter { name, _ in
          !codes.contains(name) && observation[name.lowercased().replacing("_", with: "-")] != nil
        }
        for (name, category) in dimensions {
          #expect(observation[name.lowercased().replacing("_", with: "-")] == category)
        }
        count += 1
      }
    }
    #expect(count > 500)
  }

  @Test func `what is no longer wanted goes with the next release`() throws {
    let settings = inputs.path + "/yearbook.toml"
    let text = try String(contentsOfFile: settings, encoding: .utf8)
    let end = try #require(text.firstIndex(of: "\n"))
    try ("formats = [\"data\"]" + text[end...]).write(
      toFile: settings, atomically: false, encoding: .utf8)
    #expect(FileManager.default.fileExists(atPath: folder + "/sdmx"))
    _ = try ReleaseRun(
      ReleaseRequest(inputs: inputs.path, reports: reports.path, year: 2017))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        == ["data", "manifest.json"])
  }

  /// Numbers where figures have them, and no number where they have none; the marks of the profile.
  @Test(arguments: Language.allCases)
  func `the workbook of each language shows what the tables hold`(language: Language) throws {
    let path = "\(folder)/yearbook-2017.\(language.rawValue).xlsx"
    let tracing = try Tracing(report: path, inputs: inputs.path)
    let workbook = try ReadWorkbook(NamedFile.bytes(of: path))
    var numbers = 0
    for table in release.tables {
      for row in table.rows.indices {
        for column in table.columns.indices where table.columns[column].measure != nil {
          let decimals = table.columns[column].measure?.decimals ?? 0
          let whole = TableCell(table, number: nil, row: row, column: column)
          guard let figure = whole.figure else { continue }
          let parts: [(WorkbookMap.Part, Int64?)] = [
            (.value, figure.value), (.atLeast, figure.lower), (.atMost, figure.upper),
          ]
          for (part, number) in parts {
            let cell = TableCell(table, number: nil, row: row, column: column, part: part)
            guard let address = tracing.address(of: cell) else { continue }
            let found = try #require(workbook[address], "\(address)")
            #expect(found.number(decimals: decimals) == number, "\(address): \(found)")
            if number != nil { numbers += 1 }
          }
        }
      }
    }
    #expect(numbers > 500)
  }
}

/// Separated text as RFC 4180 has it, read character by character.
enum SeparatedText {
  /// The records below the header, by its names.
  static func records(_ text: String, separator: Character) -> [[String: String]] {
    var rows: [[String]] = [[]]
    var field = ""
    var isQuoted = false
    var previous: Character?
    for character in text.drop(while: { $0 == "\u{FEFF}" }) {
      if character == "\"" {
        // A quote within quotes is doubled.
        if !isQuoted, previous == "\"" { field.append(character) }
        isQuoted.toggle()
      } else if isQuoted {
        field.append(character)
      } else if character == separator {
        rows[rows.count - 1].append(field)
        field = ""
      } else if character.isNewline {
        rows[rows.count - 1].append(field)
        field = ""
        rows.append([])
      } else {
        field.append(character)
      }
      previous = character == "\"" && previous == "\"" && isQuoted ? nil : character
    }
    let header = rows.first ?? []
    return rows.dropFirst().filter { $0.count == header.count }.map {
      Dictionary(uniqueKeysWithValues: zip(header, $0))
    }
  }
}

import Foundation
@testable import Intake
import Lint
import Register
import Tables
import Testing

@testable import Forms

struct RegisterFormTests {
  private func form(_ language: Language) throws -> FolderOnDisk {
    let folder = try FolderOnDisk()
    _ = try FormFolder.make(at: folder.path, in: language)
    return folder
  }

  private func bytes(_ folder: FolderOnDisk, _ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: folder.path + "/" + name)))
  }

  @Test(arguments: Language.allCases)
  func `an empty form is read without a word, with every column of every table`(
    language: Language
  ) throws {
    let folder = try form(language)
    let reading = try RegisterReader.read(folder.path)
    #expect(reading.findings.map(\.message) == [])
    let files = reading.register.files.filter { $0.table != "settings" }
    #expect(Set(files.map(\.table)) == Set(TableSchema.all.map(\.name)))
    for file in files where file.table != "exchanges" {
      let schema = try #require(TableSchema.named(file.table))
      #expect(Set(file.columns.keys) == Set(schema.fields.map(\.field.name)), "\(file.path)")
      #expect(file.read == 0)
    }
    var register = reading.register
    var reader = ExchangeReader(reading, listing: .none)
    for file in reading.exchangeFiles { try reader.read(file: file, of: &register) { _ in } }
    let exchanges = try #require(register.files.first { $0.table == "exchanges" })
    #expect(reader.findings.map(\.message) == [])
    #expect(exchanges.read == 0 && exchanges.columns.count == 14)
    withExtendedLifetime(folder) {}
  }

  @Test(arguments: Language.allCases)
  func `a form has no error that the rules of workbooks know`(language: Language) throws {
    let findings = Lint.findings(in: try bytes(form(language), "register.xlsx"))
    #expect(findings.filter { $0.severity == .error }.map(\.message) == [])
  }

  @Test(arguments: Language.allCases)
  func `a form is the same bytes each time`(language: Language) throws {
    let (first, second) = (try form(language), try form(language))
    for name in ["register.xlsx", "yearbook.toml"] {
      #expect(try bytes(first, name) == bytes(second, name), "\(name)")
    }
  }

  @Test(arguments: Language.allCases)
  func `every setting is accepted as it is and without the sign that leaves it out`(
    language: Language
  ) throws {
    let text = SettingsForm.text(in: language)
    let (settings, findings) = SettingsReader.read(text)
    #expect(findings.map(\.message) == [])
    #expect(settings.languages == [language.rawValue])
    #expect(settings.home == [])
    let all = text.replacing(/# (?<setting>[a-z-]+ = )/) { $0.output.setting }
    let (whole, others) = SettingsReader.read(all)
    #expect(others.map(\.message) == [])
    #expect(
      whole.home == [language == .german ? "siegen" : "deyang"] && whole.choices.firstYear == 2015)
    #expect(!whole.publisher.en.isEmpty && !whole.licence.isEmpty && !whole.contact.isEmpty)
  }
}

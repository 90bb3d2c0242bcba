@testable import Intake
import Register
import Tables
import Testing

/// What is filled in is read as the canonical files are.
struct RoundTripTests {
  /// Everything that a folder holds, exchanges too, but for the names of its files.
  private func contents(of folder: FolderOnDisk) throws -> [String: String] {
    let reading = try RegisterReader.read(folder.path)
    var register = reading.register
    #expect(reading.findings.map(\.message) == [])
    var reader = ExchangeReader(reading, listing: .all(limit: 100))
    for file in reading.exchangeFiles { try reader.read(file: file, of: &register) { _ in } }
    #expect(reader.findings.map(\.message) == [])
    func text(_ value: some Any) -> String {
      var text = ""
      dump(value, to: &text)
      return text
    }
    return [
      "sources": text(register.sources), "places": text(register.places),
      "series": text(register.series), "programmes": text(register.programmes),
      "partnerships": text(register.partnerships), "editions": text(register.editions),
      "participations": text(register.participations), "agreements": text(register.agreements),
      "awards": text(register.awards), "context": text(register.context),
      "claims": text(register.claims), "coverage": text(register.coverage),
      "exchanges": text(reader.listed) + text(reader.vocabulary.words.sorted()),
    ]
  }

  @Test(arguments: Language.allCases, FilledForm.tables.map(\.name))
  func `a filled form is the register of the canonical files`(
    language: Language, table: String
  ) throws {
    let canonical = try contents(of: FilledForm.canonical())
    #expect(canonical.count == TableSchema.all.count)
    #expect(try contents(of: FilledForm.workbook(in: language))[table] == canonical[table])
  }

  @Test(arguments: Language.allCases)
  func `files may be named and headed in any language`(language: Language) throws {
    let canonical = try contents(of: FilledForm.canonical())
    #expect(try contents(of: FilledForm.files(in: language)) == canonical)
  }
}

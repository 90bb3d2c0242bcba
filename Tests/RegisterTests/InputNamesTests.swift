import Testing

@testable import Register

struct InputNamesTests {
  private func file(_ path: String, _ table: String, made: Int? = nil) -> InputFile {
    var file = InputFile(
      path: path, table: table, read: 0, accepted: 0, rejected: 0, duplicate: 0)
    file.madePlaces = made
    return file
  }

  @Test func `a file that is read as one table is called by its path`() {
    let files = [
      file("a.csv", "exchanges"), file("b.csv", "places", made: 3), file("b.csv", "awards"),
    ]
    #expect(files.inputNames == ["a.csv", "b.csv", "b.csv"])
  }

  @Test func `a file that is read as several is called by its tables, too`() {
    let files = [
      file("a.csv", "exchanges"), file("a.csv", "awards"), file("a.csv", "exchanges"),
    ]
    #expect(files.inputNames == ["a.csv (exchanges)", "a.csv (awards)", "a.csv (exchanges 2)"])
  }
}

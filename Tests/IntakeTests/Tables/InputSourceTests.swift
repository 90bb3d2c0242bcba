import Testing

@testable import Intake

struct InputSourceTests {
  private let files = [
    "places.csv": InputsOnDisk.places, "sources.csv": "id,title\ns,S\n",
    "partnerships.csv": "id,home,partner\np,deyang,muncie\n",
    "exchanges.csv": "id,home,partners,source\ne,deyang,konin,s\n",
  ]

  @Test func `a file alone is read with the places and sources beside it`() throws {
    let inputs = try InputsOnDisk(files)
    let source = try InputSource(inputs.path + "/exchanges.csv")
    #expect(source.shown("exchanges.csv") == inputs.path + "/exchanges.csv")
    let folder = try InputFolder(source)
    #expect(folder.tables.map(\.path) == ["exchanges.csv", "places.csv", "sources.csv"])
  }

  @Test func `a folder is called as it was named`() throws {
    let inputs = try InputsOnDisk(files)
    let source = try InputSource(inputs.path + "/")
    #expect(source.shown("a.csv") == inputs.path + "/a.csv")
    #expect(source.location(of: "/etc/x") == "/etc/x")
    #expect(try InputFolder(source).tables.count == 4)
  }

  @Test func `what is not there is an error`() throws {
    let inputs = try InputsOnDisk(files)
    #expect(throws: IntakeError.self) { try InputSource(inputs.path + "/none.csv") }
    #expect(throws: IntakeError.self) { try InputSource("-") }
  }
}

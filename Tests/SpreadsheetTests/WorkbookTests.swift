import Foundation
import Spreadsheet
import Testing

struct WorkbookTests {
  private func create(_ path: String, in directory: String? = nil) -> SpreadsheetError? {
    do {
      _ = try Workbook(writingTo: path, temporaryDirectory: directory, createdAt: 1)
      return nil
    } catch {
      return error
    }
  }

  @Test func `the same content gives the same bytes`() throws {
    func bytes() throws -> Data {
      let draft = try Draft()
      let properties = DocumentProperties(title: "Yearbook", author: "Office")
      try draft.write(properties: properties) { (book) throws(SpreadsheetError) in
        try book.addSheet("Notes") { (sheet) throws(SpreadsheetError) in
          try sheet.write("年", row: 0, column: 0, format: CellFormat(font: Font(bold: true)))
          try sheet.write(1.5, row: 1, column: 0, format: CellFormat(numberFormat: "0.0"))
          try sheet.addDataBars(in: CellRange(2...2, "A"..."A"), colour: .black)
        }
      }
      return try Data(contentsOf: URL(filePath: draft.path))
    }
    #expect(try bytes() == bytes())
  }

  @Test func `the properties and the creation time stand in the file`() throws {
    let draft = try Draft()
    let properties = DocumentProperties(
      title: "Yearbook 2017", subject: "Exchanges", author: "Office & Co", company: "City",
      keywords: "cities, 交流", comments: "Provisional", category: "Statistics")
    try draft.write(properties: properties) { (book) throws(SpreadsheetError) in
      try book.addSheet("Notes") { _ in }
    }
    let core = try draft.part("docProps/core.xml")
    for text in [
      "<dc:title>Yearbook 2017<", "<dc:subject>Exchanges<", "<dc:creator>Office &amp; Co<",
      "<cp:keywords>cities, 交流<", "<dc:description>Provisional<", "<cp:category>Statistics<",
      ">2017-12-31T00:00:00Z</dcterms:created>", ">2017-12-31T00:00:00Z</dcterms:modified>",
    ] {
      #expect(core.contains(text))
    }
    #expect(try draft.part("docProps/app.xml").contains("<Company>City<"))
  }

  @Test(arguments: [
    (0, "the creation time 0 would become the time of writing"),
    (-2_208_988_801, "the creation time is not in the years 1900 to 9999"),
    (253_402_300_800, "the creation time is not in the years 1900 to 9999"),
    (-2_208_988_800, nil), (253_402_300_799, nil), (1, nil),
  ])
  func `the creation time is a time of its own`(time: Int, reason: String?) throws {
    let draft = try Draft()
    do {
      _ = try Workbook(writingTo: draft.path, createdAt: time)
      #expect(reason == nil)
    } catch {
      #expect(error.description == reason.map { "cannot write '\(draft.path)': \($0)" })
    }
    #expect(!draft.isWritten)
  }

  @Test func `a property with a control character is refused`() throws {
    let draft = try Draft()
    let properties = DocumentProperties(keywords: "a\u{0}b")
    #expect(throws: SpreadsheetError.self) {
      try draft.write(properties: properties) { (book) throws(SpreadsheetError) in
        try book.addSheet("Notes") { _ in }
      }
    }
  }

  @Test func `a target that cannot be created is known at once`() throws {
    let draft = try Draft()
    let missing = draft.directory + "/none/book.xlsx"
    let error = try #require(create(missing))
    #expect(error.description == "cannot write '\(missing)': no such file or directory")
    #expect(error.code == .notCreated)
    #expect(error.systemError == ENOENT)
    #expect(create(draft.directory)?.systemError == EEXIST)
    #expect(create(draft.directory + "/\u{0}.xlsx")?.code == .notCreated)
  }

  @Test func `a directory without permission to write is named as the reason`() async throws {
    await #expect(processExitsWith: .success) {
      let draft = try Draft()
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o555], ofItemAtPath: draft.directory)
      if geteuid() == 0 { try #require(seteuid(65_534) == 0) }
      let error = WorkbookTests().create(draft.path)
      if getuid() == 0 { try #require(seteuid(0) == 0) }
      #expect(error?.description == "cannot write '\(draft.path)': permission denied")
      #expect(error?.systemError == EACCES)
    }
  }

  @Test func `a file that is there already is left as it is`() throws {
    let draft = try Draft()
    try Data("old".utf8).write(to: URL(filePath: draft.path))
    #expect(create(draft.path)?.description == "cannot write '\(draft.path)': file exists")
    #expect(try Data(contentsOf: URL(filePath: draft.path)) == Data("old".utf8))
  }

  @Test func `a directory that takes no temporary files is refused`() throws {
    let draft = try Draft()
    let missing = draft.directory + "/none"
    #expect(
      create(draft.path, in: missing)?.description == """
        cannot write '\(draft.path)': temporary directory '\(missing)': no such file or directory
        """)
    let file = draft.directory + "/file"
    try Data().write(to: URL(filePath: file))
    #expect(create(draft.path, in: file)?.systemError == ENOTDIR)
    #expect(!draft.isWritten)
  }

  @Test func `a workbook that is not closed leaves nothing behind`() throws {
    let draft = try Draft()
    do {
      var workbook = try Workbook(writingTo: draft.path, createdAt: 1)
      try workbook.addSheet("Notes") { _ in }
      #expect(draft.isWritten)
    }
    #expect(!draft.isWritten)
    #expect(create(draft.path) == nil)
  }

  @Test func `a workbook with a half filled sheet cannot be closed`() throws {
    var caught: SpreadsheetError?
    let refused = try workbookRefusal { (book) throws(SpreadsheetError) in
      do throws(SpreadsheetError) {
        try book.addSheet("Notes") { (sheet) throws(SpreadsheetError) in
          try sheet.write("a", row: 0, column: 0)
          try sheet.write(.nan, row: 1, column: 0)
        }
      } catch {
        caught = error
      }
    }
    #expect(caught?.cause.hasPrefix("sheet 'Notes', cell A2: ") == true)
    #expect(refused == "sheet 'Notes' was not filled to its end")
  }

  @Test func `a workbook has a sheet`() throws {
    let refused = try workbookRefusal { _ in }
    #expect(refused == "there is no sheet in it")
  }

  @Test func `what was counted is what was written`() throws {
    let contents = try Draft().write { (book) throws(SpreadsheetError) in
      try book.addSheet("a & <b>") { (sheet) throws(SpreadsheetError) in
        for row in [0, 1, 5] {
          try sheet.write(row, row: row, column: 0)
          try sheet.write("x", row: row, column: 3)
        }
      }
      try book.addSheet("leer") { _ in }
    }
    #expect(contents.sheets.map(\.name) == ["a & <b>", "leer"])
    #expect(contents.sheets.map(\.rows) == [3, 0])
    #expect(contents.sheets.map(\.cells) == [6, 0])
  }
}

import Testing

@testable import Intake

struct CSVReaderTests {
  @Test(arguments: [
    ("a,b\n1,2\n3,4\n", [["1", "2"], ["3", "4"]]),
    ("a,b\n,\n1,\n", [["", ""], ["1", ""]]),
    ("a,b\n\"\",\"x\"\n", [["", "x"]]),
    ("a,b\n\"x,y\",z\n", [["x,y", "z"]]),
    ("a,b\n\"x\ny\",z\n", [["x\ny", "z"]]),
    ("a,b\n\"say \"\"hi\"\"\",z\n", [["say \"hi\"", "z"]]),
    ("a,b\n\"\"\"\",z\n", [["\"", "z"]]),
    ("a,b\n\"one\n\"\"two\"\"\",\"\n\"\n", [["one\n\"two\"", "\n"]]),
    ("a,b\n\" x \", y\n", [[" x ", " y"]]),
    ("a,b\n1,\u{301}2\n", [["1", "\u{301}2"]]),
    ("a,b\n1\u{2028},2\n", [["1\u{2028}", "2"]]),
    ("a,b\n友好,\"城市,🎏\"\n", [["友好", "城市,🎏"]]),
    ("a,b", []),
    ("a,b\n1,\"2\"", [["1", "2"]]),
    ("a,b\n1,", [["1", ""]]),
  ])
  func `well-formed text is read as it stands`(text: String, fields: [[String]]) throws {
    let table = try CSVTable(text.utf8)
    #expect(table.labels == ["a", "b"])
    #expect(table.fields == fields)
    #expect(table.problems == [])
  }

  @Test(arguments: [
    "a,b\n1,2\n3,4\n",
    "a,b\r\n1,2\r\n3,4\r\n",
    "a,b\r1,2\r3,4\r",
    "a,b\r1,2\n3,4\r\n",
    "a,b\n1,2\n3,4",
    "a,b\r\n1,2\r\n3,4\r",
    "\n\na,b\n\n1,2\n\r\n\r3,4\n\n",
    "\u{FEFF}a,b\n1,2\n3,4\n",
    "sep=,\na,b\n1,2\n3,4\n",
    "\u{FEFF}sep=,\r\na,b\r\n1,2\r\n3,4\r\n",
  ])
  func `line ends, blank lines and marks at the front do not change the records`(
    text: String
  ) throws {
    let table = try CSVTable(text.utf8)
    #expect(table.labels == ["a", "b"])
    #expect(table.fields == [["1", "2"], ["3", "4"]])
    #expect(table.problems == [])
    #expect(table.readCount == 2)
  }

  @Test(arguments: [
    ("a,b\n1,2\n3,4\n", [2, 3], [4..<7, 8..<11]),
    ("a,b\r\n1,2\r\n3,4", [2, 3], [5..<8, 10..<13]),
    ("a,b\r\r1,2\r\n\n\"3\",4", [3, 5], [5..<8, 11..<16]),
    ("a,b\n\"x\ny\",1\n3,4\n", [2, 4], [4..<11, 12..<15]),
    ("a,b\n\"x\r\ny\rz\",1\n3,4\n", [2, 5], [4..<14, 15..<18]),
    ("\"a\n\",b\n1,2\n", [3], [7..<10]),
    ("\u{FEFF}sep=,\na,b\n1,2\n", [3], [13..<16]),
    ("a,b\n\"\"\"x\"\"\n\",1\n1\n3,4\n", [2, 5], [4..<14, 17..<20]),
  ])
  func `every record keeps its line and its bytes in the file`(
    text: String, lines: [Int], ranges: [Range<Int>]
  ) throws {
    let table = try CSVTable(text.utf8)
    #expect(table.records.map(\.line) == lines)
    #expect(table.records.map(\.range) == ranges)
  }

  @Test func `a cut at any byte leaves whole records and at most one problem`() throws {
    let text = "a,b,c\n1,\"x,\n\"\"y\"\"\",友\r\n2,,\"\"\r3,\"\",z\n"
    let bytes = Array(text.utf8)
    let whole = try CSVTable(bytes)
    #expect(whole.fields == [["1", "x,\n\"y\"", "友"], ["2", "", ""], ["3", "", "z"]])
    for count in 0..<bytes.count {
      let table = try CSVTable(bytes.prefix(count))
      let inside = whole.records.filter { $0.range.upperBound <= count }
      #expect(Array(table.records.prefix(inside.count)) == inside, "\(count)")
      #expect(table.records.count + table.rejected.count <= inside.count + 1, "\(count)")
      #expect(table.readCount == table.records.count + table.rejected.count)
      for problem in table.rejected.map(\.problem) { #expect(problem.place.offset <= count) }
    }
  }

  @Test func `a table with more records than a batch holds is read to its end`() throws {
    var text = "number,twice\n"
    for number in 1...30_000 { text += "\(number),\(2 * number)\n" }
    let table = try CSVTable(text.utf8)
    #expect(table.records.count == 30_000)
    #expect(table.fields.last == ["30000", "60000"])
    #expect(table.records.last?.line == 30_001)
  }

  @Test func `quotes around a field are told from its content`() throws {
    var reader = try CSVReader(InputBytes(name: "t", bytes: Array("a,b\n\"x\",y\n".utf8)))
    #expect(try reader.readBatch())
    let record = reader.batch[0]
    let isQuoted = [record.isQuoted(0), record.isQuoted(1)]
    let lengths = [record[0].count, record[1].count]
    #expect(isQuoted == [true, false])
    #expect(lengths == [1, 1])
  }
}

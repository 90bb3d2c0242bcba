import Testing

@testable import Intake

/// The situations that collections of CSV files for testing hold, in texts of our own.
@Suite struct CSVSituationsTests {
  @Test(arguments: [
    // Separators, quotes and line breaks in quotes.
    ("city,mail\nMuncie,\"300 N High St, IN\"", [["Muncie", "300 N High St, IN"]]),
    ("a,b\n1,\"he \"\"won\"\" it\"\n3,4", [["1", "he \"won\" it"], ["3", "4"]]),
    ("a,b\n1,\"\"\"all\"\"\"", [["1", "\"all\""]]), ("a,b\n\"\"\"\"\"\",2", [["\"\"", "2"]]),
    ("a,b\n\"first\nsecond\",2\n3,4", [["first\nsecond", "2"], ["3", "4"]]),
    ("a,b\r\n\"first\r\nsecond\",2\r\n3,4\r\n", [["first\r\nsecond", "2"], ["3", "4"]]),
    ("a,b\n1,\"ha\n\"\"ha\"\"\nha\"\n3,4", [["1", "ha\n\"ha\"\nha"], ["3", "4"]]),
    ("a,b\n\"\n\",\"\n\n\"", [["\n", "\n\n"]]), ("\"a\",\"b\"\n\"1\",\"2\"", [["1", "2"]]),
    // Empty cells.
    ("a,b,c\n1,\"\",\"\"\n2,3,4", [["1", "", ""], ["2", "3", "4"]]),
    ("a,b,c\r\n1,\"\",\"\"\r\n2,3,4\r\n", [["1", "", ""], ["2", "3", "4"]]),
    ("a,b,c\n,,\n,2,", [["", "", ""], ["", "2", ""]]), ("a,b\n1,\n,2", [["1", ""], ["", "2"]]),
    // Texts that look like something else.
    (
      "k,v\n1,\"{\"\"type\"\": \"\"Point\"\", \"\"at\"\": [1.5, -2]}\"",
      [["1", "{\"type\": \"Point\", \"at\": [1.5, -2]}"]]
    ),
    ("place,at\nKonin,\"52.2, 18.25\"", [["Konin", "52.2, 18.25"]]),
    ("place,lat,long\nKonin,52.2167,18.2667", [["Konin", "52.2167", "18.2667"]]),
    ("a,b\n0012,1e5", [["0012", "1e5"]]), ("a,b\n=1+1,@x", [["=1+1", "@x"]]),
    ("a,b\nnull,NaN", [["null", "NaN"]]), ("a,b\n1\t,2;3", [["1\t", "2;3"]]),
    ("a,b\n'1,2'", [["'1", "2'"]]), ("a,b\n\\,\\n", [["\\", "\\n"]]),
    ("a,b\n1|2,3", [["1|2", "3"]]),
    ("a,b\nhttp://x.org/?a=1&b=%20,#1", [["http://x.org/?a=1&b=%20", "#1"]]),
    // Letters of any language, composed or not.
    ("a,b,c\n4,5,ʤ", [["4", "5", "ʤ"]]), ("名称,b\n友好,🎏", [["友好", "🎏"]]),
    ("a,b\nKo\u{308}ln,K\u{F6}ln", [["Ko\u{308}ln", "K\u{F6}ln"]]),
    ("a,b\nשלום,سلام", [["שלום", "سلام"]]),
    // Blanks belong to the cells; blank lines are no records; comments and titles are records.
    ("a,b\n 1 , 2 ", [[" 1 ", " 2 "]]), ("a,b\n\" 1 \",2", [[" 1 ", "2"]]),
    ("a,b\n\n1,2\n\n\n3,4\n\n", [["1", "2"], ["3", "4"]]), ("\n\na,b\n1,2", [["1", "2"]]),
    ("a,b\n# note,2\n1,2", [["# note", "2"], ["1", "2"]]),
    ("a,b\na,b\n1,2", [["a", "b"], ["1", "2"]]),
    // One column, headings alone, no end of the last line.
    ("a\n1\n\"\"\n2", [["1"], [""], ["2"]]), ("a,b", []), ("a,b\n", []),
    ("a,b\r\n1,2", [["1", "2"]]),
  ])
  func `records are what stands between separators and line ends`(
    text: String, records: [[String]]
  ) throws {
    for longestRead in [1, 3, .max] {
      let table = try CSVTable(text.utf8, separator: .comma, longestRead: longestRead)
      #expect(table.fields == records)
      #expect(table.problems == [])
    }
  }

  @Test(arguments: [
    // A record of one cell more or less.
    ("a,b\n1\n3,4", ["2:2: missing-cell"]), ("a,b\n1,2,3\n3,4", ["2:3: extra-cell"]),
    ("a,b\n1,2,\n3,4", ["2:3: extra-cell"]), ("a,b\n# a note\n3,4", ["2:2: missing-cell"]),
    ("a,b\n1,2,3\n1\n3,4", ["2:3: extra-cell", "3:2: missing-cell"]),
    ("a,b\n1;2\n3,4", ["2:2: missing-cell"]),
    // Blanks around quotes, quotes within a text, quotes of other kinds.
    ("a,b\n \"1\",2\n3,4", ["2:1: stray-quote"]), ("a,b\n1, \"2\"\n3,4", ["2:2: stray-quote"]),
    ("a,b\n\"1\" ,2\n3,4", ["2:1: stray-quote"]), ("a,b\n5\" pipe,2\n3,4", ["2:1: stray-quote"]),
    ("a,b\n\"1\\\" x,2\n3,4", ["2:1: stray-quote"]),
    ("a,b\n1,a\"b\"c\n3,4", ["2:2: stray-quote"]),
  ])
  func `a record that could be read in two ways is kept out alone`(
    text: String, problems: [String]
  ) throws {
    for longestRead in [1, 3, .max] {
      let table = try CSVTable(text.utf8, separator: .comma, longestRead: longestRead)
      #expect(table.fields == [["3", "4"]])
      #expect(table.problems == problems)
    }
  }

  @Test(arguments: [
    ("", ["1:1: blank-header"]), ("\n\n", ["3:1: blank-header"]),
    (",\n1,2", ["1:1: blank-label", "1:2: blank-label"]),
    ("a,,c\n1,2,3", ["1:2: blank-label"]), ("a,b,a\n1,2,3", ["1:3: duplicate-label"]),
    ("a,\"b\n1,2", ["1:2: unclosed-quote"]), ("\"a\"x,b\n1,2", ["1:1: stray-quote"]),
  ])
  func `headings that name no columns are a problem of the file`(
    text: String, problems: [String]
  ) throws {
    #expect(
      try CSVTable(text.utf8, separator: .comma).headingProblems.map {
        "\($0.place.line):\($0.place.column): \($0.id)"
      } == problems)
  }

  @Test(arguments: [
    ("a;b\n1,5;2", [["1,5", "2"]]), ("a\tb\n1,5\t\"2\t3\"", [["1,5", "2\t3"]]),
    ("sep=;\na;b\n1;2", [["1", "2"]]),
    ("\"a;x\",b\n1,2", [["1", "2"]]),
  ])
  func `the heading line tells the separator`(text: String, records: [[String]]) throws {
    #expect(try CSVTable(text.utf8).fields == records)
  }
}

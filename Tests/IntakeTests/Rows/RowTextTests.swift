import Testing

@testable import Intake

struct RowTextTests {
  /// Rows in memory, each on its own line.
  private final class HeldRows: RowReader {
    private var rows: ArraySlice<(line: Int, cells: [String])>
    /// The cell that cannot be told in the row of a line.
    private let flaws: [Int: Int]

    init(_ rows: [(line: Int, cells: [String])], flaws: [Int: Int] = [:]) {
      self.rows = rows[...]
      self.flaws = flaws
    }

    func read(into row: inout SourceRow) throws(IntakeError) -> Bool {
      guard let next = rows.popFirst() else { return false }
      row.removeAll()
      row.line = next.line
      for cell in next.cells { row.append(cell) }
      if let column = flaws[next.line] { row.note(CellFlaw.noResult.ofCell(in: column)) }
      return true
    }

    func takeProblems() -> [RowProblem] { [] }
    func confirmUnchanged() throws(IntakeError) {}
  }

  @Test func `rows come through as text and keep their numbers`() throws {
    var seed = SystemRandomNumberGenerator()
    let pieces = ["", "a", "x,y", "\"", "\n", "\r", "\r\n", " z ", "德阳", "1\n\n2", ";", "\t"]
    for _ in 0..<300 {
      var line = Int.random(in: 1...9, using: &seed)
      var rows = [(line: line, cells: ["a", "b", "c"])]
      for _ in 0..<Int.random(in: 0...40, using: &seed) {
        line += Int.random(in: 1...3, using: &seed)
        let cells = (0..<3).map { _ in
          (0..<2).map { _ in pieces.randomElement(using: &seed) ?? "" }.joined()
        }
        rows.append((line, cells))
      }
      let table = try CSVTable(RowText(HeldRows(rows), name: "t"), separator: .comma)
      let full = rows.dropFirst().filter { $0.cells != ["", "", ""] }
      #expect(table.labels == ["a", "b", "c"])
      #expect(table.rejected.isEmpty)
      #expect(table.records.map(\.fields) == full.map(\.cells))
      #expect(table.records.map(\.line) == full.map(\.line))
    }
  }

  @Test func `a short row is filled up and a long one is kept out`() throws {
    let text = RowText(
      HeldRows([(1, ["a", "b"]), (2, ["1"]), (3, ["1", "2", "3"]), (4, ["1", "2", ""])]), name: "t")
    let table = try CSVTable(text, separator: .comma)
    #expect(table.fields == [["1", ""], ["1", "2"]])
    #expect(table.records.map(\.line) == [2, 4])
    #expect(
      text.takeProblems() == [
        RowProblem(
          id: "extra-cell", line: 3, column: 3, message: "3 cells, expected 2",
          repair: "give the column a heading, or empty the cell", original: "1,2,3")
      ])
    #expect(text.takeProblems() == [])
  }

  @Test func `a cell that cannot be told keeps its row out where its column is read`() throws {
    let rows = HeldRows(
      [(1, ["", "x"]), (2, ["a", "b"]), (3, ["1", ""]), (4, ["", "2"]), (5, ["5", "6"])],
      flaws: [1: 0, 3: 1, 4: 0])
    let text = RowText(rows, name: "t") { $0 == "a" }
    let table = try CSVTable(text, separator: .comma)
    #expect(table.labels == ["a", "b"])
    #expect(table.fields == [["1", ""], ["5", "6"]])
    #expect(
      text.takeProblems().map { "\($0.line):\($0.column): \($0.original)" } == [
        "1:1: ,x", "4:1: ,2",
      ])
  }

  @Test func `a line before all that are noted is its own row`() {
    var numbers = RowNumbers()
    #expect(numbers[7] == 7)
    numbers.note(line: 2, row: 5)
    numbers.note(line: 3, row: 6)
    numbers.note(line: 4, row: 9)
    #expect([1, 2, 3, 4, 5].map { numbers[$0] } == [1, 5, 6, 9, 10])
  }
}

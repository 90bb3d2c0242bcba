import Tables
import Testing

@testable import Publishing

@Suite struct TableWidthsTests {
  private func widths(_ columns: Int, cell: String = "text", isList: Bool = false) -> TableWidths {
    let table = PlannedTable.table(
      columns: (0..<columns).map { SampleRelease.attribute("c\($0)", "C\($0)") },
      rows: [
        Row(cells: (0..<columns).map { _ in .text(SampleRelease.text(cell)) })
      ], nature: isList ? .list : .flow)
    return TableWidths(of: PlannedTable.printed(table), .open)
  }

  @Test(arguments: [1, 2, 5])
  func `a small table fills an upright page exactly`(columns: Int) {
    let widths = widths(columns)
    #expect(widths.paper == .portrait)
    #expect(widths.total == Paper.portrait.width)
  }

  @Test func `a table too wide for an upright page is turned and fills the page`() {
    let widths = widths(14, cell: "a cell of text")
    #expect(widths.paper == .landscape)
    #expect(widths.total >= Paper.landscape.width)
    #expect(widths.total <= Paper.landscape.width * 125 / 100)
  }

  @Test func `a list of long texts wraps them in a page printed no smaller than four fifths`() {
    let widths = widths(6, cell: String(repeating: "word ", count: 60), isList: true)
    #expect(widths.paper == .landscape)
    #expect(widths.total == Paper.landscape.width * 125 / 100)
  }

  @Test func `no word is cut, however many columns there are`() {
    let word = "Indeterminable"
    let least = TextMeasure(size: 10).pixels(of: word) + Density.padding
    #expect(widths(40, cell: word).pixels.allSatisfy { $0 >= least })
  }

  @Test(arguments: [("2020-07 to 2021-02", true), ("mid-July to mid-May", false)])
  func `two months stay in one line, as programs break at hyphens between digits`(
    text: String, isWhole: Bool
  ) {
    let table = PlannedTable.table(
      columns: (0..<40).map { SampleRelease.attribute("c\($0)", "C\($0)") },
      rows: [Row(cells: (0..<40).map { _ in .text(SampleRelease.text(text)) })])
    let widths = TableWidths(of: PlannedTable.printed(table), .tight)
    let whole = TextMeasure(size: Density.tight.size).pixels(of: text)
    // The first column is that of labels.
    for index in 1..<40 {
      #expect((widths.headerRoom(ofColumn: index, isNumeric: false) >= whole) == isWhole)
    }
  }

  @Test func `a table that would be printed under four fifths of its size is set tightly`() {
    func widths(_ columns: Int) -> TableWidths {
      let cells = (0..<columns).map { _ in Cell.text(SampleRelease.text("Indeterminable")) }
      let table = PlannedTable.table(
        columns: (0..<columns).map { SampleRelease.attribute("c\($0)", "C\($0)") },
        rows: [Row(cells: cells)])
      return TableWidths(of: PlannedTable.printed(table))
    }
    #expect(widths(9).density == .open)
    #expect(widths(11).density == .close)
    #expect(widths(11).print >= 80)
    #expect(widths(13).density == .tight)
    #expect(widths(13).print >= 73)
  }

  @Test(arguments: [(4, Density.close), (12, .tight)])
  func `a list that leaves its long texts too little room is set tightly`(
    columns: Int, density: Density
  ) {
    let short = (1..<columns).map { _ in Cell.text(SampleRelease.text("Indeterminable")) }
    let long = Cell.text(SampleRelease.text(String(repeating: "word ", count: 60)))
    let table = PlannedTable.table(
      columns: (0..<columns).map { SampleRelease.attribute("c\($0)", "C\($0)") },
      rows: [Row(cells: short + [long])], nature: .list)
    #expect(TableWidths(of: PlannedTable.printed(table)).density == density)
  }

  @Test(arguments: [(3, Paper.landscape), (22, .landscape), (24, .portrait), (60, .portrait)])
  func `a table too long for a page on its side is set tightly on an upright one`(
    rows: Int, paper: Paper
  ) {
    let cells = (0..<8).map { _ in Cell.text(SampleRelease.text("Indeterminable")) }
    let table = PlannedTable.table(
      columns: (0..<8).map { SampleRelease.attribute("c\($0)", "C\($0)") },
      rows: Array(repeating: Row(cells: cells), count: rows))
    let widths = TableWidths(of: PlannedTable.printed(table))
    #expect(widths.paper == paper)
    #expect(widths.density == (paper == .portrait ? .tight : .open))
  }

  @Test func `long texts get more room than short ones`() {
    let table = PlannedTable.table(
      columns: ["a", "b", "c"].map { SampleRelease.attribute($0, $0) },
      rows: [
        Row(
          cells: ["short text of a cell", String(repeating: "long ", count: 80), "x"].map {
            .text(SampleRelease.text($0))
          })
      ], nature: .list)
    let pixels = TableWidths(of: PlannedTable.printed(table), .close).pixels
    #expect(pixels[1] > pixels[0])
    #expect(pixels[0] > pixels[2])
  }
}

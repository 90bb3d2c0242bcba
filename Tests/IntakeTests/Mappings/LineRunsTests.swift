import Testing

@testable import Intake

struct LineRunsTests {
  @Test func `neighbours are one run, and of many the first hundred runs are kept`() {
    var lines = LineRuns()
    for line in [2, 3, 5] { lines.add(line) }
    #expect(lines.runs == [2...3, 5...5])
    for number in 1...100 { lines.add(10 * number) }
    #expect(lines.runs.count == 100)
    #expect(lines.runs.last == 980...980)
    #expect(lines.count == 103)
  }
}

import Register
import Testing

@testable import Release

struct FindingGroupTests {
  private func finding(
    _ check: String, file: Int = 0, line: Int, column: Int = 1, _ message: String
  ) -> Finding {
    Finding(.error, check, at: Origin(file: file, line: line), column: column, message)
  }

  @Test func `findings of one check in one column are a group, what says the same is said once`() {
    let groups = FindingGroup.all(of: [
      finding("unknown-place", line: 2, "x"), finding("unknown-code", line: 3, "d"),
      finding("unknown-place", line: 4, "y"), finding("unknown-place", line: 5, "x"),
      finding("unknown-place", line: 5, column: 2, "x"),
      finding("unknown-place", file: 1, line: 5, "x"),
    ])
    #expect(
      groups.map(\.check) == ["unknown-place", "unknown-code", "unknown-place", "unknown-place"])
    #expect(groups.map(\.count) == [3, 1, 1, 1])
    #expect(groups[0].messages.map(\.lines) == [[2, 5], [4]])
    #expect(groups[0].messages.map(\.finding.origin.line) == [2, 4])
  }

  @Test func `no finding is lost`() {
    let findings = (0..<1_000).map { number in
      finding("c\(number % 7)", file: number % 3, line: number, "m\(number % 11)")
    }
    #expect(FindingGroup.all(of: findings).reduce(0) { $0 + $1.count } == 1_000)
  }
}

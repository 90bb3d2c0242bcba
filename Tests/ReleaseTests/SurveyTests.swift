import Register
import Testing

@testable import Release

@Suite struct SurveyTests {
  @Test(arguments: [nil, 2016, 2017])
  func `what is only checked has the findings of what is published`(year: Int?) throws {
    let published = try Survey(of: Repository.inputs, year: year, publishes: true)
    let checked = try Survey(of: Repository.inputs, year: year, publishes: false)
    #expect(!checked.findings.isEmpty)
    #expect(checked.findings == published.findings)
    #expect(checked.rejections.map(\.origin) == published.rejections.map(\.origin))
    #expect(checked.year == published.year)
  }
}

import Register
import Testing

@testable import Indicators

@Suite struct FigureQualifierTests {
  @Test(arguments: Figure.Qualifier.allCases)
  func `a qualifier has the number of its raw value`(qualifier: Figure.Qualifier) {
    #expect(qualifier.number == Int(qualifier.rawValue))
  }
}

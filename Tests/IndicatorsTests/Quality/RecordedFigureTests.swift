import Register
import Tables
import Testing

@testable import Indicators

struct RecordedFigureTests {
  @Test(arguments: [
    ("5", "5", ClaimVerdict.agrees), (">70", ">70", .agrees), (">70", ">=71", .agrees),
    ("~150", "~150", .agrees), ("7-8", "7", .agreesWithinBounds),
    ("7", "7-8", .agreesWithinBounds), (">70", "71", .agreesWithinBounds),
    (">70", "70", .conflicts), ("~150", "134", .conflicts), ("~150", "135", .agreesWithinBounds),
    ("21", "30", .conflicts), ("30", "21", .conflicts), ("0", "1", .conflicts),
  ])
  func `intervals that are equal agree, that meet agree within bounds, that part conflict`(
    recorded: String, claimed: String, verdict: ClaimVerdict
  ) throws {
    let figure = RecordedFigure.known(try bounds(recorded), missing: .nothing)
    #expect(figure.verdict(on: try bounds(claimed)) == (verdict, nil))
  }

  @Test func `what unrecorded records would explain cannot be checked`() throws {
    let more = RecordedFigure.known(try bounds("5"), missing: .more)
    #expect(more.verdict(on: try bounds("6")) == (.cannotBeChecked, .notComplete))
    #expect(more.verdict(on: try bounds("5")) == (.agrees, nil))
    #expect(more.verdict(on: try bounds("4")) == (.conflicts, nil))
    let less = RecordedFigure.known(try bounds("1996"), missing: .less)
    #expect(less.verdict(on: try bounds("1993")) == (.cannotBeChecked, .notComplete))
    #expect(less.verdict(on: try bounds("1997")) == (.conflicts, nil))
  }

  @Test func `what is not known keeps its reason`() throws {
    let figure = RecordedFigure.unknown(.noRecord)
    #expect(figure.verdict(on: try bounds("5")) == (.cannotBeChecked, .noRecord))
  }

  @Test(arguments: [
    ("5", "5"), (">70", "at least 71"), ("7-8", "7 to 8"), ("0", "0"), ("<=3", "0 to 3"),
  ])
  func `a recorded figure is written with its bounds`(figure: String, text: String) throws {
    #expect(try bounds(figure).wording().en == text)
  }

  @Test(arguments: [(5, "0.05"), (50, "0.50"), (100, "1.00"), (12_345, "123.45")])
  func `smaller units stand behind the decimal point`(number: Int64, text: String) {
    let bounds = FigureBounds(lower: number, upper: number)
    #expect(bounds.wording(decimals: 2).en == text)
  }

  @Test(arguments: [(UInt8(0), "15"), (1, "1.5"), (2, "0.15"), (3, "0.015")])
  func `as many digits stand behind the decimal point as there are decimals`(
    decimals: UInt8, text: String
  ) {
    #expect(FigureBounds(lower: 15, upper: 15).wording(decimals: decimals).en == text)
  }

  private func bounds(_ text: String) throws -> FigureBounds {
    try Figure(parsing: text, as: .count).bounds()
  }
}

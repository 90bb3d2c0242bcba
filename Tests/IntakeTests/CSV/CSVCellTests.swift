import Testing

@testable import Intake

@Suite struct CSVCellTests {
  /// What a closure says of a cell that other bytes stand around.
  private func look<Answer>(at text: String, _ answer: (CSVCell) -> Answer) -> Answer {
    let bytes = Array("7;9".utf8) + Array(text.utf8) + Array("8;1".utf8) + CSVCell.padding
    return answer(CSVCell(bytes.span, 3, count: text.utf8.count))
  }

  @Test(arguments: [
    ("0", 0), ("7", 7), ("42", 42), ("00012", 12), ("12345678", 12_345_678),
    ("99999999", 99_999_999), ("", nil), ("123456789", nil), ("12a", nil), ("1:", nil),
    ("1/", nil), ("-1", nil), (" 1", nil), ("１", nil), ("1.5", nil),
  ])
  func `one to eight digits are a small number`(text: String, number: UInt32?) {
    #expect(look(at: text) { $0.smallNumber } == number)
  }

  @Test(arguments: [
    ("2015-10-12", [2015, 10, 12]), ("0001-01-31", [1, 1, 31]), ("9999-99-99", [9999, 99, 99]),
    ("2015-10-1", nil), ("2015-10-123", nil), ("2015/10/12", nil), ("2015-10-1X", nil),
    ("201:-10-12", nil), ("2015-1O-12", nil), ("20151-0-12", nil), ("日本日a", nil),
  ])
  func `four, two and two digits are a calendar date`(text: String, date: [Int]?) {
    #expect(look(at: text) { $0.calendarDate.map { [$0.year, $0.month, $0.day] } } == date)
  }

  @Test(arguments: [
    ("", [0]), ("a", [1]), ("a;b", [1, 3]), (";", [0, 1]), ("a;", [1, 2]),
    ("thirty-two bytes, exactly so many;", [33, 34]),
    ("more than thirty-two bytes in all;;this", [33, 34, 39]),
    (String(repeating: "x", count: 63) + ";y", [63, 65]),
    (String(repeating: "x", count: 64) + ";y", [64, 66]),
    (String(repeating: "x", count: 128), [128]),
  ])
  func `items end at semicolons and at the end of the cell`(text: String, ends: [Int]) {
    let found = look(at: text) { cell in
      var ends = [cell.endOfItem(from: 0)]
      while let last = ends.last, last < cell.count { ends.append(cell.endOfItem(from: last + 1)) }
      return ends
    }
    #expect(found == ends)
  }

  @Test(arguments: [
    ("https://a", true), ("http://ab", true), ("https:/a.", false), ("http:/abc", false),
    ("ftp://abcd", false), ("https://", false),
  ])
  func `an address begins with its protocol`(text: String, isAddress: Bool) {
    #expect(look(at: text) { $0.isAddress } == isAddress)
  }

  @Test(arguments: [
    ("", false), ("a", false), (" a", true), ("a ", true), ("\ta", true), ("a b", false),
  ])
  func `blanks at either end are seen`(text: String, hasBlank: Bool) {
    #expect(look(at: text) { $0.hasOuterBlank } == hasBlank)
  }
}

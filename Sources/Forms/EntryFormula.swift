import Spreadsheet

/// Formulas that are true of entries that can probably be read. Cells hold text.
enum EntryFormula {
  /// Of an identifier that stands nowhere else in its column.
  static func isNew(_ cell: CellAddress, _ last: CellAddress) -> String {
    let column = "\(cell.absoluteName):\(last.absoluteName)"
    return "=AND(SUMPRODUCT(--(\(column)=\(cell.name)))=1,ISERROR(FIND(\";\",\(cell.name))))"
  }

  /// Of a date with its year, or one that is no text.
  static func hasYear(_ cell: CellAddress) -> String {
    let centuries = ["18", "19", "20", "21"].map { "ISNUMBER(FIND(\"\($0)\",\(cell.name)))" }
    return
      "=OR(ISNUMBER(\(cell.name)),AND(LEN(\(cell.name))>3,OR(\(centuries.joined(separator: ",")))))"
  }

  static func hasDigit(_ cell: CellAddress) -> String {
    let digits = (0...9).map { "FIND(\($0),\(cell.name))" }
    return "=COUNT(\(digits.joined(separator: ",")))>0"
  }

  /// Of a whole number from 1 to 9999, be it text.
  static func isOrdinal(_ cell: CellAddress) -> String {
    let number = "VALUE(\(cell.name))"
    return "=IFERROR(AND(\(number)>=1,\(number)<=9999,\(number)=INT(\(number))),FALSE)"
  }
}

/// A cell as it stands on a sheet.
enum PrintedCell: Hashable {
  /// A figure, in whole multiples of its column's last decimal.
  case figure(Int64)
  /// A whole number that is never grouped in thousands: a year, an ordinal.
  case ordinal(Int64)
  case text(String)
  /// A sign in place of a figure or a text.
  case mark(String)
  case blank

  /// A category or a text: a number where that is all it says, so that no cell holds a number as
  /// text.
  init(label: String) {
    self = Self.ordinal(in: label).map(PrintedCell.ordinal) ?? .text(label)
  }

  private static func ordinal(in label: String) -> Int64? {
    guard label.utf8.count <= 15, let number = Int64(label), String(number) == label else {
      return nil
    }
    return number
  }
}

extension PrintedCell {
  var isFigure: Bool {
    if case .figure = self { true } else { false }
  }
}

extension [PrintedTable.Row] {
  /// Has the whole numbers of a column stand as texts where other numbers of it do, so that no sum
  /// counts some of them only.
  mutating func agreeOnNumbers(in column: Int) {
    let hasTexts = contains { row in
      if case .text(let text) = row.cells[column] { text.looksNumeric } else { false }
    }
    guard hasTexts else { return }
    for row in indices {
      if case .ordinal(let number) = self[row].cells[column] {
        self[row].cells[column] = .text(String(number))
      }
    }
  }
}

extension String {
  /// Whether Excel might take the text for a number and say so beside the cell.
  var looksNumeric: Bool {
    utf8.count <= 24 && utf8.contains { (0x30...0x39).contains($0) }
      && utf8.allSatisfy { (0x30...0x39).contains($0) || "+-.,%eE/: $()".utf8.contains($0) }
  }
}

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

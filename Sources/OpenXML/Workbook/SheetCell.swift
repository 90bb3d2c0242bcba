/// A cell as it passes; what it lends lasts as long as the call that hands it over.
package struct SheetCell {
  package enum Kind: Sendable {
    case number, sharedText, ownText, formulaText, boolean, error, date
    /// None that a workbook may hold.
    case unknown

    init(_ value: AttributeValue) {
      self =
        switch value.bytes.count {
        case 1: Self.short(value.bytes[0])
        case 3 where value.text == "str": .formulaText
        case 9 where value.text == "inlineStr": .ownText
        default: .unknown
        }
    }

    private static func short(_ letter: UInt8) -> Kind {
      switch letter {
      case UInt8(ascii: "s"): .sharedText
      case UInt8(ascii: "n"): .number
      case UInt8(ascii: "b"): .boolean
      case UInt8(ascii: "e"): .error
      case UInt8(ascii: "d"): .date
      default: .unknown
      }
    }
  }

  package let place: CellPlace
  /// Whether the cell says where it is, and says it rightly.
  package let isPlaced: Bool
  package let style: Int
  package let kind: Kind
  package let hasFormula: Bool
  /// The number, the index of a shared text, or the text itself.
  package let value: UnsafeBufferPointer<UInt8>
  /// Whether there is a value, be it empty.
  package let hasValue: Bool
  /// Whether the value is all there is; false where it is cut at the limit.
  package let isWhole: Bool
}

/// What is done with a sheet as it passes.
package protocol SheetHandler: AnyObject {
  /// A row begins, counted from 0.
  func beginRow(_ row: Int, _ attributes: Attributes)
  func cell(_ cell: SheetCell)
  func endRow(_ row: Int)
  /// All that is neither row nor cell.
  func begin(_ element: ElementName, _ attributes: Attributes)
  func text(_ piece: UnsafeBufferPointer<UInt8>)
  func end(_ element: ElementName)
}

import Register
import Tables

extension Agreement: TabulatedRecord {
  func slots(_ dimension: TabulationDimension, _ find: SlotFinder) -> [Int] {
    switch dimension {
    case .kind: find.slots([kind], of: .kind)
    case .field: find.slots(fields, of: .field)
    case .home: [find.place(home)]
    default: [find.place(partner, dimension)]
    }
  }

  /// Documents are counted: one record may be of several.
  func value(_ measure: TabulationMeasure, isCertain: Bool, in frame: Frame) -> CubeValue {
    .sum(signed(tolerance: frame.tolerance))
  }
}

extension Award: TabulatedRecord {
  func slots(_ dimension: TabulationDimension, _ find: SlotFinder) -> [Int] {
    switch dimension {
    case .kind: find.slots([kind.category.id], of: .kind)
    case .currency: find.slots([statedCurrency].compactMap(\.self), of: .currency)
    case .home: [find.place(home)]
    default: [find.place(partner, dimension)]
    }
  }

  func value(_ measure: TabulationMeasure, isCertain: Bool, in frame: Frame) -> CubeValue {
    var sum = FigureSum()
    switch measure {
    case .recipients, .mean, .median: sum.add(recipients.value, tolerance: frame.tolerance)
    case .amountIn(let currency):
      // An award without an amount may have been in any of the currencies.
      if statedCurrency.map({ $0 == currency }) ?? true {
        sum.add(amount.value, tolerance: frame.tolerance)
      }
    default: return .count(StockCount(certain: 1, possible: 1))
    }
    if case .median = measure { return .distribution(.one(sum)) }
    return .sum(sum)
  }
}

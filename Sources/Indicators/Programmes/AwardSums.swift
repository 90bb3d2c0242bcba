import Register
import Tables

/// Awards of one row: how many, for how many people, of what amount in each currency.
struct AwardSums {
  private(set) var count: Int64 = 0
  private(set) var recipients = FigureSum()
  /// One sum a currency, in the order of the columns.
  private(set) var amounts: [FigureSum]

  init(_ awards: [Award], currencies: [String], tolerance: Tolerance) {
    amounts = currencies.map { _ in FigureSum() }
    for award in awards {
      count += 1
      recipients.add(award.recipients.value, tolerance: tolerance)
      // An award without an amount may have been in any of the currencies.
      for (index, currency) in currencies.enumerated()
      where award.statedCurrency.map({ $0 == currency }) ?? true {
        amounts[index].add(award.amount.value, tolerance: tolerance)
      }
    }
  }

  /// The amounts as cells of columns with these decimals; no award at all in a currency is a
  /// question that does not arise.
  func amountCells(decimals: [UInt8], _ status: Status) -> [Observation] {
    zip(amounts, decimals).map { sum, decimals in
      guard sum.count > 0 else { return .notApplicable }
      return sum.observation(status).scaled(by: decimals - sum.decimals)
    }
  }
}

extension Award {
  /// The currency of a stated amount; nil where no amount is stated.
  var statedCurrency: String? {
    amount.value.isStated && !currency.isEmpty ? currency : nil
  }
}

extension Observation {
  /// The same figure in smaller units, ten to the power of `decimals` of them; not available where
  /// it cannot be represented.
  func scaled(by decimals: UInt8) -> Observation {
    var scaled = self
    for _ in 0..<decimals {
      let values = [scaled.value, scaled.lower, scaled.upper].map { number in
        number.map { $0.multipliedReportingOverflow(by: 10) }
      }
      guard !values.contains(where: { $0?.overflow ?? false }) else { return .notAvailable }
      scaled.value = values[0]?.partialValue
      scaled.lower = values[1]?.partialValue
      scaled.upper = values[2]?.partialValue
    }
    return scaled
  }
}

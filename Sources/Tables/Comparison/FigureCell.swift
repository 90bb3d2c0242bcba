/// A published figure, under the categories that name it.
package struct FigureCell: Hashable, Sendable {
  /// Identifiers of categories, one for each dimension of its table.
  package var key: [String]
  /// Identifier of the unit; figures of two units are never compared.
  package var unit: String
  /// Decimal places of the observation's numbers.
  package var decimals: Int
  package var observation: Observation

  package init(key: [String], unit: String, decimals: Int = 0, observation: Observation) {
    self.key = key
    self.unit = unit
    self.decimals = decimals
    self.observation = observation
  }

  /// The same figure with so many decimals or more; nil where its numbers grow too large for that.
  func withDecimals(_ decimals: Int) -> FigureCell? {
    guard decimals > self.decimals else { return self }
    var cell = self
    cell.decimals = decimals
    for part in [\Observation.value, \.lower, \.upper] {
      guard var number = observation[keyPath: part] else { continue }
      for _ in self.decimals..<decimals {
        let (product, overflow) = number.multipliedReportingOverflow(by: 10)
        if overflow { return nil }
        number = product
      }
      cell.observation[keyPath: part] = number
    }
    return cell
  }
}

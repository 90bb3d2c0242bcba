/// The columns of a table by year of which the stock is that of the year before, plus what came,
/// less what went.
package struct StockFlow: Hashable, Sendable {
  /// Identifiers of columns.
  package let stock: String
  package let inflow: String
  package let outflow: String

  package init(stock: String, inflow: String, outflow: String) {
    self.stock = stock
    self.inflow = inflow
    self.outflow = outflow
  }
}

package import Register
package import Tables

/// A record behind a cell.
package struct TracedRecord: Sendable {
  package let origin: Origin
  /// What the record alone gives in the cell; nil where the cell holds no figure.
  package let figure: Observation?

  package init(origin: Origin, figure: Observation? = nil) {
    self.origin = origin
    self.figure = figure
  }
}

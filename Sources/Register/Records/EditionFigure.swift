/// A figure on a gathering, and whom it counts.
package struct EditionFigure: Sendable {
  package var basis: FigureBasis
  package var figure: Stated<Figure>

  package init(
    basis: FigureBasis, figure: Stated<Figure>
  ) {
    self.basis = basis
    self.figure = figure
  }
}

extension LintRule {
  static let cellsAreInOrder = LintRule(
    "cells-in-order", .error,
    "Rows and cells are in order, and each is there once"
  ) { workbook in
    workbook.cells(.misplaced) { _ in "the cell is out of order, twice there, or beyond the sheet" }
  }
}

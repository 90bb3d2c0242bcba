/// What became of a published cell from one release to another.
package enum CellChange: String, CaseIterable, Sendable {
  /// Another figure for the same period: value, bounds or coverage.
  case revised
  /// The same figure under other marks, as when a provisional one becomes final.
  case remarked = "re-marked"
  /// Another figure because it refers to another day or span of years: no revision.
  case updated
  case added
  case removed
  case stable

  /// Whether the cell's figure is another one.
  package var isOfFigures: Bool { self != .remarked && self != .stable }
}

/// What became of the figures of one release in another.
package struct ReleaseComparison: Sendable {
  /// In the order of the new release; tables that are no more come last.
  package let tables: [TableComparison]

  package init(from old: [FigureTable], to new: [FigureTable], isOfSamePeriod: Bool) {
    let before = Dictionary(old.map { ($0.id, $0) }) { first, _ in first }
    let kept = Set(new.map(\.id))
    tables =
      new.map { TableComparison(from: before[$0.id], to: $0, isOfSamePeriod: isOfSamePeriod) }
      + old.filter { !kept.contains($0.id) }
      .map { TableComparison(from: $0, to: nil, isOfSamePeriod: isOfSamePeriod) }
  }

  /// How many cells of all tables the change befell.
  package func count(_ change: CellChange) -> Int {
    tables.reduce(0) { $0 + $1.count(change) }
  }

  /// Whether both publish the same figures, whatever their marks.
  package var hasSameFigures: Bool { tables.allSatisfy(\.hasSameFigures) }
}

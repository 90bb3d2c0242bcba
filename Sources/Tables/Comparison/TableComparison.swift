/// What became of a table from one release to another, cell by cell.
package struct TableComparison: Sendable {
  package enum Standing: String, Sendable {
    case compared, added, removed
    /// Its cells are named by other dimensions, so that none can be held against an old one.
    case relaid = "layout changed"
  }

  package let standing: Standing
  /// Nil of an added table.
  package let old: FigureTable?
  /// Nil of a removed table.
  package let new: FigureTable?
  /// Cells that are not published alike: those of the new table in their order, then removed ones.
  package private(set) var differences: [CellDifference] = []
  package private(set) var stable = 0
  /// The dimensions of the new table, or of one that is no more, in the words of both.
  private let dimensions: [FigureTable.Dimension]

  package var id: String { (new ?? old)?.id ?? "" }
  package var title: Wording { (new ?? old)?.title ?? Wording(verbatim: id) }

  /// Holds a table against the one of the same id in a later release. Figures of the releases'
  /// whole period are of the same only where both have the same year and reference day.
  package init(from old: FigureTable?, to new: FigureTable?, isOfSamePeriod: Bool) {
    self.old = old
    self.new = new
    dimensions = Self.dimensions(of: new, old)
    switch (old, new) {
    case (let old?, let new?):
      guard let cells = old.cells(by: new.dimensions) else {
        standing = .relaid
        return
      }
      standing = .compared
      compare(cells, with: new, isOfSamePeriod: isOfSamePeriod)
    case (nil, let new?):
      standing = .added
      differences = new.cells.map { CellDifference(.added, old: nil, new: $0) }
    case (let old, nil):
      standing = .removed
      differences = (old?.cells ?? []).map { CellDifference(.removed, old: $0, new: nil) }
    }
  }

  private static func dimensions(
    of new: FigureTable?, _ old: FigureTable?
  ) -> [FigureTable.Dimension] {
    guard let new else { return old?.dimensions ?? [] }
    return new.dimensions.map { dimension in
      let before = old?.dimensions.first { $0.id == dimension.id }
      let labels = dimension.labels.merging(before?.labels ?? [:]) { new, _ in new }
      return FigureTable.Dimension(id: dimension.id, labels: labels)
    }
  }

  /// What each part of a key is called.
  package func labels(of key: [String]) -> [Wording] {
    zip(dimensions, key).map { $0.label(of: $1) }
  }

  /// The dimensions by which keys are made.
  package var dimensionIDs: [String] { dimensions.map(\.id) }

  /// What the figures count: the unit of every cell once, in reading order.
  package var units: [Wording] {
    let table = new ?? old
    var ids: [String] = []
    for cell in table?.cells ?? [] where !ids.contains(cell.unit) { ids.append(cell.unit) }
    return ids.map { table?.units[$0] ?? Wording(verbatim: $0) }
  }

  /// What names a cell.
  private struct Name: Hashable {
    let key: [String]
    let unit: String

    init(_ cell: FigureCell) {
      key = cell.key
      unit = cell.unit
    }
  }

  private mutating func compare(
    _ old: [FigureCell], with new: FigureTable, isOfSamePeriod: Bool
  ) {
    var left = Dictionary(old.map { (Name($0), $0) }) { first, _ in first }
    for cell in new.cells {
      guard let before = left.removeValue(forKey: Name(cell)) else {
        differences.append(CellDifference(.added, old: nil, new: cell))
        continue
      }
      let difference = CellDifference(
        from: before, to: cell, isOfSamePeriod: isOfSamePeriod || new.hasOwnPeriod(cell.key))
      if difference.change == .stable { stable += 1 } else { differences.append(difference) }
    }
    differences += old.filter { left[Name($0)] != nil }
      .map { CellDifference(.removed, old: $0, new: nil) }
  }

  /// How many cells the change befell.
  package func count(_ change: CellChange) -> Int {
    change == .stable ? stable : differences.count { $0.change == change }
  }

  /// Whether every figure is the same, whatever its marks.
  package var hasSameFigures: Bool {
    standing == .compared && !differences.contains { $0.change.isOfFigures }
  }
}

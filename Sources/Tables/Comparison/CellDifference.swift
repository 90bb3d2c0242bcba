/// A cell that two releases do not publish alike.
package struct CellDifference: Hashable, Sendable {
  package enum Direction: String, Sendable {
    case higher, lower
  }

  package let change: CellChange
  /// Nil of an added cell.
  package let old: FigureCell?
  /// Nil of a removed cell. Its key is in the order of the new table's dimensions, as is the old's.
  package let new: FigureCell?

  package var key: [String] { (new ?? old)?.key ?? [] }
  package var unit: String { (new ?? old)?.unit ?? "" }

  package init(_ change: CellChange, old: FigureCell?, new: FigureCell?) {
    self.change = change
    self.old = old
    self.new = new
  }

  /// Which way the figure went; nil where the bounds leave that open.
  ///
  /// | old             | new             | direction |
  /// |-----------------|-----------------|-----------|
  /// | 1               | 2               | higher    |
  /// | 71 and more     | 60 to 70        | lower     |
  /// | 71 and more     | 72 and more     |           |
  /// | 135 to 165      | 165 to 180      |           |
  /// | not available   | 3               |           |
  package var direction: Direction? {
    guard let cells = rescaled else { return nil }
    let (old, new) = (cells.old.observation, cells.new.observation)
    guard let least = new.lower ?? new.value, let before = old.lower ?? old.value else {
      return nil
    }
    if let most = old.upper ?? old.value, least > most { return .higher }
    if let most = new.upper ?? new.value, most < before { return .lower }
    return nil
  }

  /// By how much the figure went up, in the new cell's last decimal or the old's where that is
  /// finer; nil where either is no point.
  package var amount: (change: Int64, decimals: Int)? {
    guard let (old, new) = rescaled, let before = old.observation.value,
      let after = new.observation.value
    else { return nil }
    let (change, overflow) = after.subtractingReportingOverflow(before)
    return overflow ? nil : (change, new.decimals)
  }

  /// Both cells with the same number of decimals.
  private var rescaled: (old: FigureCell, new: FigureCell)? {
    guard let old, let new else { return nil }
    let decimals = max(old.decimals, new.decimals)
    guard let old = old.withDecimals(decimals), let new = new.withDecimals(decimals) else {
      return nil
    }
    return (old, new)
  }
}

extension CellDifference {
  /// Holds a cell against itself in a later release; stable where nothing of it differs.
  init(from old: FigureCell, to new: FigureCell, isOfSamePeriod: Bool) {
    let change: CellChange =
      if !old.hasSameFigure(as: new) {
        isOfSamePeriod ? .revised : .updated
      } else {
        old.observation.status == new.observation.status ? .stable : .remarked
      }
    self.init(change, old: old, new: new)
  }
}

extension FigureCell {
  /// Whether value, bounds and coverage are the same, whatever the decimals they are written with.
  fileprivate func hasSameFigure(as other: FigureCell) -> Bool {
    let decimals = max(decimals, other.decimals)
    guard var one = withDecimals(decimals)?.observation,
      var two = other.withDecimals(decimals)?.observation
    else { return false }
    one.status = []
    two.status = []
    return one == two
  }
}

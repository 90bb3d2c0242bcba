import Tables

extension PrintedTable {
  /// Whether some total of the table is in each of the rows exactly what the figures of these
  /// columns, indexes among the table's, add up to. Then a part that no source states adds nothing
  /// to what is recorded, and their stack is no less than the total.
  func totals(_ columns: [Int], in rows: Range<Int>) -> Bool {
    let all = table.columns
    let unit = columns.first.flatMap { all[$0].measure?.unit.id }
    let totals = all.indices.filter { index in
      guard let measure = all[index].measure, measure.unit.id == unit else { return false }
      return !columns.contains(index)
        && measure.coordinates.contains { $0.category == Category.total.id }
    }
    return totals.contains { total in
      rows.allSatisfy { row in
        let cells = table.rows[row].cells
        let parts = columns.compactMap { cells[$0].observation?.value }
        return parts.isEmpty || cells[total].observation?.value == parts.reduce(0, +)
      }
    }
  }
}

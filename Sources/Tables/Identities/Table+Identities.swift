extension Table {
  /// What of the table does not add up: totals of rows, totals of columns, stocks and flows.
  package var brokenIdentities: [BrokenIdentity] {
    brokenTotals + brokenSums + (stockFlow.map(broken) ?? [])
  }

  /// Totals that are not what their rows amount to.
  private var brokenTotals: [BrokenIdentity] {
    let parts = rows.filter { $0.role != .total }
    return rows.filter { $0.role == .total }.flatMap { total in
      columns.indices.compactMap { index -> BrokenIdentity? in
        guard let measure = columns[index].measure,
          let whole = total.cells[index].observation
        else { return nil }
        let sum = PartWhole(parts.compactMap { $0.cells[index].observation })
        return sum.agrees(with: whole, measure.additivity)
          ? nil : broken(total, columns[index], "the total is not that of its rows")
      }
    }
  }

  /// Total columns that do not agree with the columns of the same measure beside them.
  private var brokenSums: [BrokenIdentity] {
    columns.indices.flatMap { index -> [BrokenIdentity] in
      guard let measure = columns[index].measure, measure.additivity == .additive else { return [] }
      return measure.coordinates.indices
        .filter { measure.coordinates[$0].category == Category.total.id }
        .flatMap { axis in broken(sumAt: index, over: parts(of: measure, along: axis)) }
    }
  }

  private func broken(sumAt index: Int, over parts: [Int]) -> [BrokenIdentity] {
    guard !parts.isEmpty else { return [] }
    return rows.compactMap { row in
      guard let whole = row.cells[index].observation else { return nil }
      let sum = PartWhole(parts.compactMap { row.cells[$0].observation })
      return sum.contains(whole)
        ? nil : broken(row, columns[index], "the total is not that of its columns")
    }
  }

  /// The columns that differ from a total column in the category of one dimension only. Years are
  /// no parts of all years: a table may show one of many.
  private func parts(of whole: Measure, along axis: Int) -> [Int] {
    guard whole.coordinates[axis].dimension != "year" else { return [] }
    return columns.indices.filter { index in
      guard let part = columns[index].measure, part.id == whole.id,
        part.coordinates.count == whole.coordinates.count
      else { return false }
      return part.coordinates.indices.allSatisfy { position in
        let (one, other) = (part.coordinates[position], whole.coordinates[position])
        return position == axis
          ? one.dimension == other.dimension && one.category != other.category : one == other
      }
    }
  }

  /// Years in which the stock is not what the flows make of that of the year before, by more than
  /// the flows whose period is not determinable.
  private func broken(_ flow: StockFlow) -> [BrokenIdentity] {
    let places = [flow.stock, flow.inflow, flow.outflow].compactMap { id in
      columns.firstIndex { $0.id == id }
    }
    guard places.count == 3 else { return [] }
    let open = rows.filter { $0.role == .unknown }.reduce(Int64(0)) { open, row in
      places.dropFirst().reduce(open) { $0 + (row.cells[$1].observation?.upper ?? 0) }
    }
    let years = rows.filter { $0.role == .body }
    return zip(years, years.dropFirst()).compactMap { before, year in
      let figures = places.map { year.cells[$0].observation }
      let change = (figures[1]?.lower ?? 0) - (figures[2]?.lower ?? 0)
      let earlier = before.cells[places[0]].observation
      let isKept = [(earlier?.lower, figures[0]?.lower), (earlier?.upper, figures[0]?.upper)]
        .allSatisfy { abs(($1 ?? 0) - ($0 ?? 0) - change) <= open }
      return isKept
        ? nil : broken(year, columns[places[0]], "the stock is not what the flows make of it")
    }
  }

  private func broken(_ row: Row, _ column: Column, _ rule: String) -> BrokenIdentity {
    let categories = row.cells.compactMap { cell in
      if case .category(let category) = cell { category.id } else { nil }
    }
    return BrokenIdentity(
      table: id, row: categories.joined(separator: ", "), column: column.id, rule: rule)
  }
}

import Register
import Tables
import Testing

@testable import Indicators

/// What is true of every table of the catalogue, whatever the records.
@Suite struct TableLawTests {
  private func tables(_ seed: Int) throws -> [Table] {
    let sample = try Sample.random(seed)
    return sample.tables(in: sample.frame(2013 + seed % 7))
  }

  @Test(arguments: 1...40)
  func `every cell is of its column's role`(seed: Int) throws {
    for table in try tables(seed) {
      #expect(Set(table.columns.map(\.id)).count == table.columns.count, "\(table.id)")
      #expect(!table.rows.isEmpty, "\(table.id)")
      for row in table.rows {
        #expect(row.cells.count == table.columns.count, "\(table.id)")
        for (column, cell) in zip(table.columns, row.cells) {
          #expect(cell.suits(column.role), "\(table.id) \(column.id) \(cell)")
        }
      }
    }
  }

  @Test(arguments: 1...40)
  func `no two rows are of the same categories`(seed: Int) throws {
    for table in try tables(seed) where table.nature != .list {
      let keys = table.rows.map { row in
        row.cells.compactMap { cell -> String? in
          if case .category(let category) = cell { category.id } else { nil }
        }
      }
      #expect(Set(keys).count == keys.count, "\(table.id) \(keys)")
    }
  }

  @Test(arguments: 1...40)
  func `a figure lies within its bounds, and one without a value is marked`(seed: Int) throws {
    for table in try tables(seed) {
      for observation in table.rows.flatMap(\.observations) {
        let message = "\(table.id) \(observation)"
        if let value = observation.value {
          #expect(observation.lower == value && observation.upper == value, "\(message)")
        } else if let lower = observation.lower {
          #expect(observation.upper.map { lower < $0 } ?? true, "\(message)")
          #expect(observation.status.contains(.estimated), "\(message)")
        } else {
          let unknown: Status = [.notAvailable, .notApplicable]
          #expect(!observation.status.isDisjoint(with: unknown), "\(message)")
        }
        if let covered = observation.covered, let of = observation.of {
          #expect((0...of).contains(covered), "\(message)")
        }
      }
    }
  }

  @Test(arguments: 1...40)
  func `charts draw figures of body rows`(seed: Int) throws {
    for table in try tables(seed) {
      for chart in table.charts {
        #expect(!chart.rows.isEmpty && !chart.valueColumns.isEmpty, "\(table.id)")
        #expect(table.columns.contains { $0.id == chart.categoryColumn }, "\(table.id)")
        for id in chart.valueColumns {
          let column = table.columns.first { $0.id == id }
          #expect(column?.measure != nil, "\(table.id) \(id)")
        }
        #expect(table.rows[chart.rows].allSatisfy { $0.role == .body }, "\(table.id)")
      }
    }
  }
}

extension Cell {
  fileprivate func suits(_ role: Column.Role) -> Bool {
    switch (role, self) {
    case (.dimension, .category), (.measure, .observation): true
    case (.attribute, .text), (.attribute, .number), (.attribute, .date), (.attribute, .empty):
      true
    default: false
    }
  }
}

extension Row {
  var observations: [Observation] {
    cells.compactMap { if case .observation(let observation) = $0 { observation } else { nil } }
  }
}

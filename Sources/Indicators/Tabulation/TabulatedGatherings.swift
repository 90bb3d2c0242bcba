import Register
import Tables

extension Edition: TabulatedRecord {
  func slots(_ dimension: TabulationDimension, _ find: SlotFinder) -> [Int] {
    switch dimension {
    case .kind: [find.kind(of: self)]
    case .series: [series + 1]
    case .basis: find.slots(figures.map(\.basis.category.id), of: .basis)
    default: [find.place(host, dimension)]
    }
  }

  func value(_ measure: TabulationMeasure, isCertain: Bool, in frame: Frame) -> CubeValue {
    switch measure {
    case .people(let basis): .sum(people(basis, tolerance: frame.tolerance))
    case .mean: .sum(attendance(tolerance: frame.tolerance))
    case .median: .distribution(.one(attendance(tolerance: frame.tolerance)))
    default: .count(StockCount(certain: 1, possible: 1))
    }
  }
}

extension Participation: TabulatedRecord {
  var start: DayRange { cohort.value.start }

  func slots(_ dimension: TabulationDimension, _ find: SlotFinder) -> [Int] {
    switch dimension {
    case .programme: [programme + 1]
    case .counterpart: [find.place(counterpart)]
    default: [find.place(city, dimension)]
    }
  }

  func value(_ measure: TabulationMeasure, isCertain: Bool, in frame: Frame) -> CubeValue {
    .count(StockCount(certain: 1, possible: 1))
  }
}

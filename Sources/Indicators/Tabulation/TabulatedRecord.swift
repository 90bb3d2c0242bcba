import Register
import Tables

/// A held record that tabulations count.
protocol TabulatedRecord: CountedRecord {
  /// Where its first day lies.
  var start: DayRange { get }
  /// Its slots in a dimension, each once; periods aside. 0 where it does not state one.
  func slots(_ dimension: TabulationDimension, _ find: SlotFinder) -> [Int]
  func value(_ measure: TabulationMeasure, isCertain: Bool, in frame: Frame) -> CubeValue
  func occurrences(on years: [Int], _ tabulation: Tabulation, in frame: Frame) -> [Occurrence]
  static func stockYears(of records: [Self], _ tabulation: Tabulation, in frame: Frame) -> [Int]
}

/// Finds the slots of what records name.
struct SlotFinder {
  private let scope: Scope
  /// Slots of the words of open lists, by dimension.
  private var words: [TabulationDimension: [String: Int]] = [:]

  init(_ tabulation: Tabulation, in scope: Scope) {
    self.init(
      tabulation.dimensions + tabulation.filters.map(\.dimension), of: tabulation.population,
      in: scope)
  }

  init(
    _ dimensions: [TabulationDimension], of population: TabulatedPopulation, in scope: Scope
  ) {
    self.scope = scope
    for dimension in dimensions {
      switch population.domain(of: dimension, in: scope.register) {
      case .codes(let categories), .words(let categories):
        words[dimension] = Dictionary(zip(categories.map(\.id), 1...)) { first, _ in first }
      default: continue
      }
    }
  }

  func slots(of record: some TabulatedRecord, _ dimension: TabulationDimension) -> [Int] {
    dimension == .month ? [record.start.month ?? 0] : record.slots(dimension, self)
  }

  /// Slots of words of an open list; 0 where there are none.
  func slots(_ words: [String], of dimension: TabulationDimension) -> [Int] {
    let slots = words.compactMap { self.words[dimension]?[$0] }
    return slots.isEmpty ? [0] : Array(Set(slots)).sorted()
  }

  func place(_ place: Int?) -> Int { place.map { $0 + 1 } ?? 0 }

  /// The slot of a place itself, of its country or of its continent.
  func place(_ place: Int?, _ dimension: TabulationDimension) -> Int {
    guard let place else { return 0 }
    return switch dimension {
    case .country: Int(scope.countrySlots[place])
    case .continent: Int(scope.continentSlots[place])
    default: place + 1
    }
  }

  func kind(of edition: Edition) -> Int {
    Int(scope.register.series[edition.series].kind.rawValue) + 1
  }
}

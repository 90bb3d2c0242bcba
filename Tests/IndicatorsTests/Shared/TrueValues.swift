import Register
import Tables

@testable import Indicators

/// Registers as they would be if more were known: what is recorded within bounds becomes one of the
/// values that it may be.
extension Sample {
  /// Every number of people and documents is one that the record may mean.
  func withTrueFigures(_ generator: inout SeededGenerator) -> Sample {
    var sample = self
    let tolerance = register.choices.tolerance
    func exact(_ figure: Figure, atLeast least: Int64 = 0) -> Figure {
      generator.number(in: figure.bounds(tolerance: tolerance), atLeast: least)
    }
    sample.batch.headcounts = batch.headcounts.map { exact($0) }
    for index in register.editions.indices {
      for place in register.editions[index].figures.indices {
        let figure = register.editions[index].figures[place].figure.value
        sample.register.editions[index].figures[place].figure.value = exact(figure)
      }
    }
    for index in register.agreements.indices {
      let documents = register.agreements[index].documents.value
      sample.register.agreements[index].documents.value = exact(
        documents, atLeast: documents.isStated ? 0 : 1)
    }
    for index in register.awards.indices {
      let recipients = register.awards[index].recipients.value
      sample.register.awards[index].recipients.value = exact(recipients)
    }
    return sample
  }

  /// Every partnership began and ended, and every delegation started, on a day on which it may have.
  func withTrueDays(_ generator: inout SeededGenerator) -> Sample {
    var sample = self
    for index in register.partnerships.indices {
      let term = register.partnerships[index].term
      let began = generator.day(in: term.began)
      let ended = term.ended.map {
        generator.day(in: DayRange(max($0.earliest, min(began, $0.latest)), $0.latest))
      }
      sample.register.partnerships[index].established = .some(began)
      sample.register.partnerships[index].attested = nil
      sample.register.partnerships[index].ended = ended.map { .some($0) }
    }
    for row in 0..<batch.count {
      let start = DayRange(
        Day(number: batch.startEarliest[row]), Day(number: batch.startLatest[row]))
      let day = generator.day(in: start).number
      (sample.batch.startEarliest[row], sample.batch.startLatest[row]) = (day, day)
    }
    return sample
  }
}

extension SeededGenerator {
  /// A day within the range, of one that is open within some decades.
  mutating func day(in range: DayRange) -> Day {
    let first = max(range.earliest, min(.firstDay(ofYear: 1960), range.latest))
    let last = max(first, min(range.latest, .lastDay(ofYear: 2030)))
    return Day(number: .random(in: first.number...last.number, using: &self))
  }

  fileprivate mutating func number(in bounds: FigureBounds, atLeast least: Int64) -> Figure {
    let lower = max(bounds.lower, least)
    let number = Int64.random(in: lower...(bounds.upper ?? lower + 40), using: &self)
    return Figure(.exact, number) ?? .notStated
  }
}

extension Stated<RecordedDate> {
  fileprivate static func some(_ day: Day) -> Stated { Stated(RecordedDate(day), wording: "") }
}

extension Table {
  /// Cells of this table that do not hold what another says of the same categories; where that
  /// says nothing of them, there is none.
  func cellsNotHolding(_ other: Table?, columns isHeld: (Column) -> Bool = { _ in true })
    -> [String]
  {
    let rowsOfOther = Dictionary(grouping: other?.rows ?? []) { other?.key(of: $0) ?? [] }
    return rows.flatMap { row in
      columns.indices.filter { columns[$0].measure != nil && isHeld(columns[$0]) }
        .compactMap { index -> String? in
          guard case .observation(let bounds) = row.cells[index], bounds.lower != nil else {
            return nil
          }
          let place = other?.columns.firstIndex { $0.id == columns[index].id }
          let cell = place.flatMap { rowsOfOther[key(of: row)]?.first?.cells[$0] }
          guard case .observation(let truth)? = cell ?? .observation(.exactly(0)) else {
            return nil
          }
          return bounds.holds(truth)
            ? nil : "\(id) \(row.printed) \(columns[index].id): \(truth.printed)"
        }
    }
  }
}

extension Observation {
  /// Whether all that another may be, this may be too; nothing recorded is none.
  fileprivate func holds(_ other: Observation) -> Bool {
    (lower ?? 0) <= other.lower ?? 0
      && (upper.map { (other.lower == nil ? 0 : other.upper ?? .max) <= $0 } ?? true)
  }
}

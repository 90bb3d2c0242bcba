import Register
import Tables

/// The records behind one cell, sought by halves among those it is fed.
///
/// A part of the records that gives nothing in the cell holds none that does, for merging only
/// adds; so a cell of few records is traced without looking at each of the others.
package struct CellTracing: Sendable {
  /// The records that may stand behind the cell.
  package let population: Population
  /// Up to how many records are kept.
  package let limit: Int
  private let scope: Scope
  private let answer: @Sendable (Facts) -> CellQuestion.Answer?
  private var found: [(record: TracedRecord, answer: CellQuestion.Answer)] = []

  init(
    _ population: Population, in scope: Scope, limit: Int,
    _ answer: @escaping @Sendable (Facts) -> CellQuestion.Answer?
  ) {
    self.population = population
    self.scope = scope
    self.limit = limit
    self.answer = answer
  }

  package mutating func add(_ facts: Facts) {
    guard found.count < limit, let answer = answer(facts) else { return }
    if let (first, second) = facts.halves(in: scope) {
      add(first)
      add(second)
    } else if let origin = facts.origin {
      var figure: Observation?
      if case .figure(let alone) = answer { figure = alone }
      found.append((TracedRecord(origin: origin, figure: figure), answer))
    }
  }

  /// In the order in which they were fed. Of a text, those that say the very same; of a label, all
  /// of its row.
  package var records: [TracedRecord] {
    let same = found.filter { if case .same = $0.answer { true } else { false } }
    return (same.isEmpty ? found : same).map(\.record)
  }
}

extension PartialResults {
  /// The records that a column counts; nil where no indicator makes the table.
  package func population(ofTable id: String, column: String) -> Population? {
    indicators.first { $0.declaration.id == id }?.population(ofColumn: column)
  }

  /// A tracing of a cell of the table with that id; nil where no indicator makes it.
  package func tracing(
    _ question: CellQuestion, ofTable id: String, column: String, in frame: Frame, limit: Int
  ) -> CellTracing? {
    guard let index = indicators.firstIndex(where: { $0.declaration.id == id }) else {
      return nil
    }
    return indicators[index].tracing(
      question, of: partials[places[index]], column: column, in: frame, limit: limit)
  }
}

extension Indicator {
  fileprivate func tracing(
    _ question: CellQuestion, of whole: any Tally, column: String, in frame: Frame, limit: Int
  ) -> CellTracing? {
    guard let whole = whole as? Partial else { return nil }
    return CellTracing(population(ofColumn: column), in: frame.scope, limit: limit) { facts in
      table(of: facts, of: whole, in: frame).flatMap { question.answer(in: KeyedTable($0)) }
    }
  }

  /// The table of some facts alone, as a part of the whole.
  func table(of facts: Facts, of whole: Partial, in frame: Frame) -> Table? {
    var part = empty(in: frame.scope)
    part.add(facts)
    return finish(part, of: whole, in: frame)
  }
}

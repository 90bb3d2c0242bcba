package import Register
import Tables

/// A record of the register that tallies keep whole.
package protocol CountedRecord: Sendable {
  var id: String { get }
  var origin: Origin { get }
  /// Indices into `Register.sources`.
  var sources: [Int] { get }
  /// The records of this population among the facts.
  static func records(of facts: Facts) -> ArraySlice<Self>
  /// Whether the record belongs to what is counted, whatever the period.
  func counts(in scope: Scope) -> Bool
}

/// The records of one population that count, kept as they are: there are few of them.
package struct RecordTally<Record: CountedRecord>: Tally {
  private var records: ArraySlice<Record> = []
  private let scope: Scope

  init(in scope: Scope) {
    self.scope = scope
  }

  package mutating func add(_ facts: Facts) {
    if case .exchanges = facts { return }
    let given = Record.records(of: facts)
    // Where all count, as they mostly do, the register's own storage is kept.
    if records.isEmpty, given.allSatisfy({ $0.counts(in: scope) }) {
      records = given
    } else {
      records += given.filter { $0.counts(in: scope) }
    }
  }

  package mutating func merge(_ other: RecordTally) {
    records += other.records
  }

  /// By identifier, so that the order does not tell how the records came.
  var sorted: [Record] {
    records.sorted {
      ($0.id, $0.origin.file, $0.origin.line) < ($1.id, $1.origin.file, $1.origin.line)
    }
  }
}

extension Table {
  /// The same table, naming the sources of the records behind it.
  func citing(_ records: some Sequence<some CountedRecord>, in frame: Frame) -> Table {
    var table = self
    let cited = Set(records.flatMap(\.sources))
    table.sources = cited.map { frame.register.sources[$0].id }.sorted()
    return table
  }
}

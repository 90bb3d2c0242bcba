import Register

/// What became of the records from the list of one release to that of another.
struct RecordChanges: Sendable {
  enum Kind: Sendable {
    case added, changed, removed
  }

  struct Change: Sendable {
    let kind: Kind
    /// Nil of an added record.
    let old: PublishedRecords.Record?
    /// Nil of a removed record.
    let new: PublishedRecords.Record?

    var id: String { (new ?? old)?.name.id ?? "" }
  }

  /// Added and changed records in the order of the new list, then removed ones.
  let all: [Change]

  /// A record is changed where anything but its place in the files and the tables is another.
  init(from old: PublishedRecords, to new: PublishedRecords) {
    let kept = new.all.compactMap { record -> Change? in
      guard let before = old[record.name] else {
        return Change(kind: .added, old: nil, new: record)
      }
      return before.content == record.content
        ? nil : Change(kind: .changed, old: before, new: record)
    }
    all =
      kept
      + old.all.filter { new[$0.name] == nil }
      .map { Change(kind: .removed, old: $0, new: nil) }
  }

  /// Those that may stand behind a figure: of its table, under the table's number in either
  /// release, and of the year, where the figure is a flow of one.
  func behind(table numbers: (old: Int?, new: Int?), year: Int?) -> [Change] {
    all.filter { change in
      let places = [(change.old, numbers.old), (change.new, numbers.new)]
      return places.contains { record, number in
        guard let record, let number else { return false }
        return record.tables.contains { $0.contains(number) }
          && (year.map(record.mayStart) ?? true)
      }
    }
  }
}

extension PublishedRecords.Record {
  /// Whether the first day of its date may lie in the year; any may where none can be told.
  fileprivate func mayStart(in year: Int) -> Bool {
    guard let start = try? RecordedDate(parsing: date).start else { return true }
    return start.earliest <= .lastDay(ofYear: year) && start.latest >= .firstDay(ofYear: year)
  }
}

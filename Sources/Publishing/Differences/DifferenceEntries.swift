import Tables

/// The differences of one table as entries: what befell which cells.
struct DifferenceEntries {
  /// A run of text after the word for the change.
  struct Entry: Hashable {
    let change: CellChange
    let text: String
  }

  private let table: TableComparison
  private let language: Language
  private let words: DifferenceWords

  init(_ table: TableComparison, in language: Language) {
    self.table = table
    self.language = language
    words = DifferenceWords(language: language)
  }

  /// Revised and updated cells one by one; all others together by what their rows begin with.
  func all(_ figures: inout DifferenceFigures) -> [Entry] {
    var entries: [Entry] = []
    for change in CellChange.allCases {
      let cells = table.differences.filter { $0.change == change }
      switch change {
      case .revised, .updated:
        entries += cells.map { Entry(change: change, text: single($0, &figures)) }
      case .remarked, .added, .removed:
        entries += groups(of: cells).map { Entry(change: change, text: text(of: $0, &figures)) }
      case .stable: break
      }
    }
    return entries
  }

  private func single(_ cell: CellDifference, _ figures: inout DifferenceFigures) -> String {
    guard let old = cell.old else { return "" }
    return name(of: cell.key, at: Array(cell.key.indices)) + figures.text(from: old, to: cell)
  }

  /// Cells of one category and re-marked alike, by the dimension that makes the fewest groups.
  private func groups(of cells: [CellDifference]) -> [[CellDifference]] {
    let places = cells.first.map { Array($0.key.indices) } ?? []
    let ways = places.map { place in grouped(cells) { [$0.key[place]] } }
    let isOneSeries = places.count < 2
    return isOneSeries
      ? grouped(cells) { _ in [] } : ways.min { $0.count < $1.count } ?? []
  }

  private func grouped(
    _ cells: [CellDifference], by name: (CellDifference) -> [String]
  ) -> [[CellDifference]] {
    struct Kind: Hashable {
      let name: [String]
      let marks: [Status]
    }
    var order: [Kind] = []
    var groups: [Kind: [CellDifference]] = [:]
    for cell in cells {
      let kind = Kind(name: name(cell), marks: marks(cell))
      if groups[kind] == nil { order.append(kind) }
      groups[kind, default: []].append(cell)
    }
    return order.compactMap { groups[$0] }
  }

  private func marks(_ cell: CellDifference) -> [Status] {
    guard cell.change == .remarked, let old = cell.old, let new = cell.new else { return [] }
    return [
      old.observation.status.subtracting(new.observation.status),
      new.observation.status.subtracting(old.observation.status),
    ]
  }

  /// What the cells of a group share is said once, and those of which nothing is known come last.
  private func text(
    of group: [CellDifference], _ figures: inout DifferenceFigures
  ) -> String {
    guard let first = group.first else { return "" }
    let shared = first.key.indices.filter { place in
      group.allSatisfy { $0.key[place] == first.key[place] }
    }
    let others = first.key.indices.filter { !shared.contains($0) }
    var items: [String] = []
    var unknown: [(figure: String, labels: [String])] = []
    for cell in group {
      guard let figure = cell.new ?? cell.old else { continue }
      let label = labels(of: cell.key, at: others).joined(separator: " / ")
      let text = figures.text(figure)
      if figure.observation.isKnown || label.isEmpty {
        items.append(label.isEmpty ? text : "\(label)\u{A0}\(text)")
      } else if let place = unknown.firstIndex(where: { $0.figure == text }) {
        unknown[place].labels.append(label)
      } else {
        unknown.append((text, [label]))
      }
    }
    items += unknown.map { "\(enumeration(of: $0.labels))\u{A0}\($0.figure)" }
    return name(of: first.key, at: shared) + transition(first)
      + items.joined(separator: words.semicolon)
  }

  /// More labels than this are counted.
  private static let most = 16

  /// Labels one after another, years in a row from the first to the last.
  private func enumeration(of labels: [String]) -> String {
    var runs: [(first: String, last: String, count: Int)] = []
    for label in labels {
      if let last = runs.last, last.last.utf8.count == 4, let year = Int(last.last),
        label == "\(year + 1)"
      {
        runs[runs.count - 1] = (last.first, label, last.count + 1)
      } else {
        runs.append((label, label, 1))
      }
    }
    if runs.count > Self.most { return words.cells(labels.count) }
    return runs.flatMap { run in
      switch run.count {
      case 1: [run.first]
      case 2: [run.first, run.last]
      default: ["\(run.first)–\(run.last)"]
      }
    }.joined(separator: words.enumeration)
  }

  /// From which marks to which, of cells that were re-marked.
  private func transition(_ cell: CellDifference) -> String {
    guard cell.change == .remarked, let old = cell.old?.observation.status,
      let new = cell.new?.observation.status
    else { return "" }
    return "\(words.marks(old, otherThan: new)) -> \(words.marks(new, otherThan: old))"
      + words.semicolon
  }

  private func name(of key: [String], at places: [Int]) -> String {
    let name = labels(of: key, at: places).joined(separator: words.comma)
    return name.isEmpty ? "" : name + words.colon
  }

  /// What parts of a key are called; a total of totals is called so once.
  private func labels(of key: [String], at places: [Int]) -> [String] {
    let labels = table.labels(of: key)
    return places.reduce(into: []) { named, place in
      let label = labels[place].text(in: language)
      if named.last != label { named.append(label) }
    }
  }
}

extension Observation {
  /// Whether anything is known of the figure.
  fileprivate var isKnown: Bool { value != nil || lower != nil || upper != nil }
}

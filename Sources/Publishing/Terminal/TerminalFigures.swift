import Tables

/// Cells in words and signs, and the signs that were needed.
struct TerminalFigures {
  let profile: StatusProfile
  let words: TerminalWords
  /// Whether all figures are provisional, so that it is said once.
  let isProvisional: Bool
  private var statuses: Status = []
  private var showsZero = false

  init(_ table: Table, profile: StatusProfile, words: TerminalWords) {
    self.profile = profile
    self.words = words
    let figures = table.rows.flatMap(\.cells).compactMap { cell -> Status? in
      guard case .observation(let observation) = cell,
        observation.value != nil || observation.lower != nil
      else { return nil }
      return observation.status
    }
    isProvisional = !figures.isEmpty && figures.allSatisfy { $0.contains(.provisional) }
  }

  mutating func cell(_ cell: Cell, decimals: Int) -> TerminalColumn.Cell {
    switch cell {
    case .category(let category):
      TerminalColumn.Cell(text: TextLines.shown(category.label.text(in: words.language)))
    case .text(let text): TerminalColumn.Cell(text: TextLines.shown(text.text(in: words.language)))
    case .number(let number): TerminalColumn.Cell(text: words.number(number, decimals: 0))
    case .date(let date): TerminalColumn.Cell(text: date)
    case .empty(let status): TerminalColumn.Cell(text: absence(status))
    case .observation(let observation): figure(observation, decimals: decimals)
    }
  }

  /// A bounded figure says so in words, and takes no mark for it.
  private mutating func figure(
    _ observation: Observation, decimals: Int
  ) -> TerminalColumn.Cell {
    let hasFigure = observation.value != nil || observation.lower != nil
    guard !observation.status.contains(.confidential), hasFigure,
      let figure = words.figure(observation, decimals: decimals)
    else { return TerminalColumn.Cell(text: absence(observation.status)) }
    var marked = observation.status
    if observation.value == nil { marked.remove(.estimated) }
    if isProvisional { marked.remove(.provisional) }
    let marks = Status.all.filter(marked.contains).compactMap { sign($0) }
    guard observation.value == 0, profile.zero != "0" else {
      return TerminalColumn.Cell(text: figure, marks: marks.map { " " + $0 }.joined())
    }
    showsZero = true
    return TerminalColumn.Cell(text: profile.zero, marks: marks.map { " " + $0 }.joined())
  }

  /// What stands in place of a figure: the office's sign, or words where it has none.
  private mutating func absence(_ status: Status) -> String {
    let reason =
      [Status.confidential, .notApplicable].first(where: status.contains) ?? .notAvailable
    return sign(reason) ?? ""
  }

  private mutating func sign(_ status: Status) -> String? {
    statuses.formUnion(status)
    guard let sign = profile.mark(for: status)?.sign, !sign.isEmpty else { return nil }
    return sign
  }

  /// What each sign means, a line each. A status without a sign says in which rows it stands.
  func legend(of table: Table) -> [String] {
    var lines: [String] = []
    if showsZero { lines.append("\(profile.zero) \(words.zero)") }
    for status in Status.all where statuses.contains(status) {
      let meaning = words.meaning(of: status)
      if let sign = profile.mark(for: status)?.sign, !sign.isEmpty {
        lines.append("\(sign) \(meaning)")
      } else if status != .notApplicable {
        lines.append(words.note + meaning + rows(of: table, with: status))
      }
    }
    return lines + (isProvisional ? [words.allProvisional] : [])
  }

  private func rows(of table: Table, with status: Status) -> String {
    let labels = table.rows.compactMap { row -> String? in
      let bears = row.cells.contains { cell in
        if case .observation(let observation) = cell {
          observation.status.contains(status)
        } else {
          false
        }
      }
      guard bears, case .category(let category)? = row.cells.first else { return nil }
      return category.label.text(in: words.language)
    }
    guard (1...3).contains(labels.count) else { return "" }
    return words.language == .chinese
      ? "（\(labels.joined(separator: "、"))）" : " (\(labels.joined(separator: ", ")))"
  }
}

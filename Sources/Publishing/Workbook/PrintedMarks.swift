import Tables

/// What the legend of a sheet must explain.
struct PrintedMarks: Hashable {
  /// Statuses whose signs stand on the sheet, or that are said in words.
  var statuses: Status = []
  /// Whether a figure is known to be none.
  var showsZero = false
  /// Statuses for which cells are left blank.
  var blanks: Status = []

  mutating func formUnion(_ other: PrintedMarks) {
    statuses.formUnion(other.statuses)
    showsZero = showsZero || other.showsZero
    blanks.formUnion(other.blanks)
  }
}

extension WorkbookPlan {
  /// The entries of a legend, in order: a sign for zero, the signs of statuses, the blank. A zero that
  /// is printed as one is left out.
  func legend(of marks: PrintedMarks) -> [(sign: String, meaning: String)] {
    var entries: [(sign: String, meaning: String)] = []
    if marks.showsZero && profile.zero != "0" {
      entries.append((profile.zero, phrases.meaningOfZero))
    }
    for status in Status.all where marks.statuses.contains(status) {
      guard let sign = profile.mark(for: status)?.sign, !sign.isEmpty else { continue }
      entries.append((sign, phrases.meaning(of: status)))
    }
    return marks.blanks.isEmpty ? entries : entries + [phrases.blank(marks.blanks)]
  }
}

/// A row of a published table.
package struct Row: Hashable, Sendable {
  package enum Role: Hashable, Sendable {
    case body
    case total
    /// A category that the sources leave open: not stated, period not determinable.
    case unknown
  }

  package var role: Role
  /// One cell a column, in the columns' order.
  package var cells: [Cell]
  package var notes: [Note]

  package init(_ role: Role = .body, cells: [Cell], notes: [Note] = []) {
    self.role = role
    self.cells = cells
    self.notes = notes
  }
}

/// One cell of a published table.
package enum Cell: Hashable, Sendable {
  case category(Category)
  case text(Wording)
  /// A whole number that describes the row: an ordinal, a line.
  case number(Int64)
  /// A date in EDTF; printed in the reader's style.
  case date(String)
  case observation(Observation)
  /// Nothing stated where the column would describe the row.
  case empty(Status)

  /// The figure of a cell that holds one.
  package var observation: Observation? {
    if case .observation(let observation) = self { observation } else { nil }
  }
}

import OpenXML

/// What may stand in cells, and what is said to who fills them in.
package struct EntryRule: Hashable, Sendable {
  package enum Condition: Hashable, Sendable {
    case anything
    /// One of the texts in a row or column of cells.
    case choice(of: CellRange, sheet: String)
    /// One of the texts in a column of cells, as far as it is filled from its top.
    case choiceOfFilled(CellRange, sheet: String)
    /// Whatever makes this formula true, which is written for the first cell: `=LEN(A2)<9`.
    case formula(String)
  }

  /// What happens to an entry that is none of those.
  package enum Objection: Hashable, Sendable {
    /// It is taken without a word.
    case none
    /// It is refused.
    case stop
    /// It is taken if its writer says so.
    case warning
  }

  /// A note with its title.
  package struct Message: Hashable, Sendable {
    /// UTF-16 units that Excel allows.
    package static let titleLimit = 32
    package static let textLimit = 255

    package var title: String
    package var text: String

    package init(title: String, text: String) {
      self.title = title
      self.text = text
    }

    /// Why Excel would not take the message, or nil.
    var refusal: String? {
      if title.utf16.count > Self.titleLimit {
        return "the title '\(title)' exceeds Excel's limit of 32 characters"
      }
      if text.utf16.count > Self.textLimit {
        return "a message of \(text.utf16.count) characters exceeds Excel's limit of 255"
      }
      return PlainText.refusal(of: title) ?? PlainText.refusal(of: text)
    }
  }

  package var condition: Condition
  package var objection: Objection
  /// Shown beside the cell that is being filled in.
  package var prompt: Message?
  /// Shown where an entry is objected to.
  package var complaint: Message?

  package init(
    _ condition: Condition, objection: Objection = .stop, prompt: Message? = nil,
    complaint: Message? = nil
  ) {
    self.condition = condition
    self.objection = objection
    self.prompt = prompt
    self.complaint = complaint
  }

  /// The sheet from which its choices come.
  var sheet: String? {
    switch condition {
    case .choice(_, let sheet), .choiceOfFilled(_, let sheet): sheet
    case .anything, .formula: nil
    }
  }

  /// The condition as a formula; nil where there is none.
  var formula: String? {
    switch condition {
    case .anything: return nil
    case .formula(let formula): return formula
    case .choice(let cells, let sheet): return "=" + cells.formula(onSheet: sheet)
    case .choiceOfFilled(let cells, let sheet):
      let first = CellRange(
        rows: cells.rows.lowerBound...cells.rows.lowerBound, columns: cells.columns)
      let all = cells.formula(onSheet: sheet)
      return "=OFFSET(\(first.formula(onSheet: sheet)),0,0,MAX(1,COUNTA(\(all))),1)"
    }
  }

  /// Why Excel would not take the rule, or nil.
  var refusal: String? {
    switch condition {
    case .anything: break
    case .formula(let formula):
      if !formula.hasPrefix("=") || formula.utf8.count < 2 {
        return "a rule's formula starts with ="
      }
      if let reason = PlainText.refusal(of: formula) { return reason }
    case .choice(let cells, let sheet), .choiceOfFilled(let cells, let sheet):
      if let reason = cells.refusal ?? SheetName.refusal(of: sheet) { return reason }
      if !cells.isLine { return "choices come from one row or column" }
      if case .choiceOfFilled = condition, cells.columns.count > 1 {
        return "choices that are filled in come from one column"
      }
    }
    if let formula, formula.utf16.count > 255 {
      return "a formula of \(formula.utf16.count) characters exceeds Excel's limit of 255"
    }
    return prompt?.refusal ?? complaint?.refusal
  }
}

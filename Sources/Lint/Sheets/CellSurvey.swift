import OpenXML

/// What a single cell may have wrong with it.
enum CellFlaw: CaseIterable {
  case misplaced, unknownKind, unknownStyle, unknownText, notFinite, wrongBoolean
  case tooLong, needlessEscape, errorValue, impossibleDate, tooNarrow, withoutResult
  case besideTable, underTable, underChart
}

/// A cell with something wrong, and what.
struct FlawedCell {
  let place: CellPlace
  /// The word that the message needs: a number, a sign, a length.
  let detail: String
}

/// What the cells of a sheet are like.
struct CellSurvey {
  private(set) var flaws: [CellFlaw: [FlawedCell]] = [:]
  /// How many cells have a flaw beyond those that are kept.
  private(set) var more: [CellFlaw: Int] = [:]
  /// What stands in A1; nil where that is no text.
  var title: String?
  /// Whether any cell holds anything.
  var isFilled = false
  /// Cells with numbers outside tables.
  var numbersOutside = 0
  /// Texts above the tables, from the top.
  var lines: [[UInt8]] = []
  /// Marks in square brackets that are explained, and those that stand in a cell; the first of each.
  var explained: [String: CellPlace] = [:]
  var marks: [String: CellPlace] = [:]
  /// Notes that are referred to, and those that stand at the head of a row.
  var noteReferences: [String: CellPlace] = [:]
  var notes: Set<String> = []

  private static let mostFlaws = 100

  /// Whether a text above the tables names the mark.
  func explains(_ mark: String) -> Bool {
    if Mark.isBracketed(mark) { return explained[mark] != nil }
    let mark = Array(mark.utf8)
    return lines.contains { Mark.isNamed(mark, in: $0) }
  }

  /// Whether a text above the tables says what a blank cell means, as China's yearbooks do.
  var explainsBlanks: Bool {
    ["空格", "空白", "blank", "leer"].map { Array($0.utf8) }.contains { word in
      lines.contains { Mark.isNamed(word, in: $0) }
    }
  }

  mutating func add(_ flaw: CellFlaw, _ place: CellPlace, _ detail: @autoclosure () -> String = "")
  {
    if flaws[flaw, default: []].count < Self.mostFlaws {
      flaws[flaw, default: []].append(FlawedCell(place: place, detail: detail()))
    } else {
      more[flaw, default: 0] += 1
    }
  }
}

import OpenXML

/// The shared texts of a workbook with what is to be known of each.
final class WorkbookTexts {
  let shared: SharedTexts
  let traits: [TextTraits]
  /// Whether they were read to their end.
  let areAll: Bool
  private var marks: [TextMarks?]

  init(_ shared: SharedTexts = SharedTexts(), areAll: Bool = true) {
    self.shared = shared
    self.areAll = areAll
    marks = Array(repeating: nil, count: shared.count)
    traits = (0..<shared.count).map { shared.withBytes(of: $0, TextTraits.init(of:)) }
  }

  /// The marks of a text, which are looked for once.
  func marks(of index: Int) -> TextMarks {
    if let known = marks[index] { return known }
    let found = shared.withBytes(of: index, TextMarks.init(of:))
    marks[index] = found
    return found
  }
}

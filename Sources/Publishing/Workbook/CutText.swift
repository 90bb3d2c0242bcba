import Spreadsheet

extension String {
  /// The text, or as much of its beginning as so many UTF-16 units hold with a mark of the cut.
  func cut(to limit: Int) -> String {
    if utf8.count <= limit || utf16.count <= limit { return self }
    var kept = ""
    var units = 1
    for character in self {
      units += character.utf16.count
      if units > limit { break }
      kept.append(character)
    }
    return kept + "…"
  }

  /// The text, or as much of its beginning as a cell holds with a mark of the cut.
  func cutToCell() -> String {
    var limit = CellText.limit
    var text = cut(to: limit)
    while !CellText.fits(text) && limit > 1 {
      limit /= 2
      text = cut(to: limit)
    }
    return text
  }
}

extension String {
  /// The text, or as much of its beginning as so many bytes of UTF-8 hold with a mark of the cut.
  func cut(toBytes limit: Int) -> String {
    if utf8.count <= limit { return self }
    var kept = ""
    var bytes = "…".utf8.count
    for character in self {
      bytes += character.utf8.count
      if bytes > limit { break }
      kept.append(character)
    }
    return kept + "…"
  }
}

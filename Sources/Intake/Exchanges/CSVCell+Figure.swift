import Register

extension CSVCell {
  /// The figure of one to eight digits with nothing, `~`, `>` or `<` before them; nil for any other
  /// text.
  @inline(__always)
  var smallFigure: Figure? {
    if let number = smallNumber { return Figure(whole: number) }
    guard count > 1 else { return nil }
    let qualifier: Figure.Qualifier
    switch self[0] {
    case UInt8(ascii: "~"): qualifier = .about
    case UInt8(ascii: ">"): qualifier = .moreThan
    case UInt8(ascii: "<"): qualifier = .lessThan
    default: return nil
    }
    return extracting(1..<count).smallNumber.flatMap { Figure(qualifier, Int64($0)) }
  }
}

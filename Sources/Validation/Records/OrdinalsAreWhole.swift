import Register

/// Between the first and the last recorded edition of a series no ordinal is missing.
struct OrdinalsAreWhole: RecordCheck {
  let id = "ordinals-are-whole"
  let truth = "the recorded ordinals of a series have no hole"

  func findings(in records: CheckedRecords) -> [Finding] {
    records.register.numberedEditions.compactMap { series, editions -> Finding? in
      var holes: [ClosedRange<Int>] = []
      var after: Edition?
      for (first, second) in zip(editions, editions.dropFirst())
      where second.number > first.number + 1 {
        holes.append(first.number + 1...second.number - 1)
        after = after ?? second.edition
      }
      guard let after else { return nil }
      let isOne = holes.count == 1 && holes[0].count == 1
      return warning(
        at: after.origin, in: "number",
        "series '\(series.id)' has no record of its \(isOne ? "edition" : "editions") "
          + words(holes),
        repair: "record what is missing, or leave the hole where no source tells of it")
    }
  }

  /// `3`, `3 and 4`, `3 to 5 and 8`
  private func words(_ holes: [ClosedRange<Int>]) -> String {
    let parts = holes.map { hole in
      switch hole.count {
      case 1: "\(hole.lowerBound)"
      case 2: "\(hole.lowerBound) and \(hole.upperBound)"
      default: "\(hole.lowerBound) to \(hole.upperBound)"
      }
    }
    guard let last = parts.last, parts.count > 1 else { return parts.joined() }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }
}

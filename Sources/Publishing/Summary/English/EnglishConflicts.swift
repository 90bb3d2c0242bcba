extension English {
  package var conflicts: String { "Claims in conflict" }

  package func verdicts(_ counts: [ClaimsOfVerdict]) -> String {
    let parts = counts.map { count in
      let verb =
        switch count.verdict {
        case "agrees": agree(count.claims, "agrees with the records", "agree with the records")
        case "agrees-within-bounds": agree(count.claims, "agrees", "agree") + " within bounds"
        case "conflicts": agree(count.claims, "conflicts", "conflict") + " with them"
        case "cannot-be-checked": "cannot be checked"
        default: agree(count.claims, "is", "are") + ": " + count.label.lowercased()
        }
      return "\(amount(count.claims)) \(verb)"
    }
    return "Of the totals that sources state, \(list(parts))."
  }

  package var noConflict: String { "No claim conflicts with the records." }
  package var moreConflicts: String { "The first conflicts are listed here, all in the workbook." }

  package func conflict(_ claim: ConflictingClaim) -> String {
    var text = [claim.indicator, claim.scope].compactMap(\.self).joined(separator: ", ")
    if let day = claim.asOf { text += " (\(day))" }
    let figures = [
      claim.claimed.map { "\($0) claimed" }, claim.recorded.map { "\($0) recorded" },
    ].compactMap(\.self)
    text += ": " + figures.joined(separator: ", ") + "."
    let origin = [claim.quotation.map { "\"\($0)\"" }, claim.source].compactMap(\.self)
    return origin.isEmpty ? text : text + " " + origin.joined(separator: ", ")
  }
}

extension German {
  package var conflicts: String { "Widersprechende Angaben" }

  package func verdicts(_ counts: [ClaimsOfVerdict]) -> String {
    let records = counts.contains { $0.verdict == "agrees" } ? "ihnen" : "den Datensätzen"
    let parts = counts.map { count in
      let agrees = agree(count.claims, "stimmt", "stimmen")
      let verb =
        switch count.verdict {
        case "agrees": "\(agrees) mit den Datensätzen überein"
        case "agrees-within-bounds": "\(agrees) innerhalb der Grenzen überein"
        case "conflicts": agree(count.claims, "widerspricht", "widersprechen") + " \(records)"
        case "cannot-be-checked": agree(count.claims, "ist", "sind") + " nicht prüfbar"
        default: "– \(count.label)"
        }
      return "\(amount(count.claims, .partnership)) \(verb)"
    }
    return "Summen, die Quellen nennen: \(list(parts))."
  }

  package var noConflict: String { "Keine Angabe widerspricht den Datensätzen." }
  package var moreConflicts: String {
    "Hier stehen die ersten, in der Arbeitsmappe alle."
  }

  package func conflict(_ claim: ConflictingClaim) -> String {
    var text = [claim.indicator, claim.scope].compactMap(\.self).joined(separator: ", ")
    if let day = claim.asOf { text += " (\(day))" }
    let figures = [
      claim.claimed.map { "angegeben \($0)" }, claim.recorded.map { "erfasst \($0)" },
    ].compactMap(\.self)
    text += ": " + figures.joined(separator: ", ") + "."
    let origin = [claim.quotation.map { "„\($0)“" }, claim.source].compactMap(\.self)
    return origin.isEmpty ? text : text + " " + origin.joined(separator: ", ")
  }
}

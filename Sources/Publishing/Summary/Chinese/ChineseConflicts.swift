extension Chinese {
  package var conflicts: String { "与记录不一致的表述" }

  package func verdicts(_ counts: [ClaimsOfVerdict]) -> String {
    let parts = counts.map { count in
      let verdict =
        switch count.verdict {
        case "agrees": "与记录一致"
        case "agrees-within-bounds": "在上下限内一致"
        case "conflicts": "与记录不一致"
        case "cannot-be-checked": "无法核对"
        default: count.label
        }
      return "\(self.count(count.claims, "项"))\(verdict)"
    }
    return "资料所载总数中，\(parts.joined(separator: "，"))。"
  }

  package var noConflict: String { "没有与记录不一致的表述。" }
  package var moreConflicts: String { "此处仅列前几项，其余见工作簿。" }

  package func conflict(_ claim: ConflictingClaim) -> String {
    var text = [claim.indicator, claim.scope].compactMap(\.self).joined(separator: "，")
    if let day = claim.asOf { text += bracketed(day) }
    let figures = [
      claim.claimed.map { "所称\($0)" }, claim.recorded.map { "记录\($0)" },
    ].compactMap(\.self)
    text += "：" + figures.joined(separator: "，") + "。"
    let origin = [claim.quotation.map { "“\($0)”" }, claim.source].compactMap(\.self)
    return text + origin.joined(separator: "，")
  }
}

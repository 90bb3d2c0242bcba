package import Tables

extension English {
  package func title(_ title: String, year: Int) -> String { "\(title): summary for \(year)" }

  package func area(_ area: String, asOf day: String) -> String {
    let text = area.isEmpty ? "as of \(day)" : "\(area), as of \(day)"
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  package func publisher(_ publisher: String, released day: String?) -> String {
    guard let day else { return publisher }
    return publisher.isEmpty ? "Released on \(day)" : "\(publisher), released on \(day)"
  }

  package func provisionalFigures(year: Int) -> String {
    "Figures for \(year) are provisional and may be revised."
  }

  package var inBrief: String { "In brief" }

  package func figure(
    _ figure: String, statedFor share: Share, by record: CountedRecord
  ) -> String {
    if share == Share(0, of: 1) { return figure }
    let noun =
      switch record {
      case .delegation: share.all == 1 ? "delegation" : "delegations"
      case .edition: share.all == 1 ? "edition" : "editions"
      case .record: share.all == 1 ? "record" : "records"
      }
    let stated = share.stated == 0 ? "none" : number(Int64(share.stated))
    return "\(figure) (stated for \(stated) of \(number(Int64(share.all))) \(noun))"
  }

  package func caption(_ title: String, isWhole: Bool) -> String {
    isWhole ? "\(title):" : "\(title), the first rows (all are in the workbook):"
  }

  package func absence(_ status: Status) -> String {
    switch status {
    case .confidential: "confidential"
    case .notApplicable: "not applicable"
    default: "not available"
    }
  }

  package func explanation(of sign: String, meaning: String) -> String { "\(sign) \(meaning)" }
}

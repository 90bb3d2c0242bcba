package import Tables

extension German {
  package func title(_ title: String, year: Int) -> String {
    "\(title): Zusammenfassung für \(year)"
  }

  package func area(_ area: String, asOf day: String) -> String {
    area.isEmpty ? asOf(day) : "\(area.capitalisedFirst), \(asOf(day))"
  }

  package func publisher(_ publisher: String, released day: String?) -> String {
    guard let day else { return publisher }
    return publisher.isEmpty
      ? "Veröffentlicht am \(day)" : "\(publisher), veröffentlicht am \(day)"
  }

  package func provisionalFigures(year: Int) -> String {
    "Die Zahlen für \(year) sind vorläufig und können berichtigt werden."
  }

  package var inBrief: String { "Auf einen Blick" }

  package func figure(
    _ figure: String, statedFor share: Share, by record: CountedRecord
  ) -> String {
    if share == Share(0, of: 1) { return figure }
    let noun: GermanNoun =
      switch record {
      case .delegation: .delegation
      case .edition: .edition
      case .record: .record
      }
    let stated =
      share.stated == 0 ? "k\(noun.article(.dative))" : number(Int64(share.stated))
    let all = "\(number(Int64(share.all))) \(noun.text(isOne: share.all == 1, .dative))"
    return "\(figure) (Angabe bei \(stated) von \(all))"
  }

  package func caption(_ title: String, isWhole: Bool) -> String {
    isWhole ? "\(title):" : "\(title), die ersten Zeilen (alle stehen in der Arbeitsmappe):"
  }

  package func absence(_ status: Status) -> String {
    switch status {
    case .confidential: "geheim"
    case .notApplicable: "nicht zutreffend"
    default: "keine Angabe"
    }
  }

  package func explanation(of sign: String, meaning: String) -> String { "\(sign) = \(meaning)" }
}

extension German {
  package var gatherings: String { "Symposien und andere Veranstaltungen" }

  package func attendance(
    of series: String, _ people: Quantity?, statedBy share: Share?
  ) -> String {
    guard let people else {
      let reason = share.map { share in
        share.all == 1
          ? "; die eine erfasste Ausgabe nennt keine"
          : "; keine der \(amount(.exactly(Int64(share.all)), .edition)) erfassten Ausgaben nennt"
            + " eine"
      }
      return "\(series): Die Zahl der Teilnehmenden ist nicht bekannt\(reason ?? "")."
    }
    let attended =
      isOfOneEdition(share)
      ? "\(series): \(count(people, .person).capitalisedFirst) "
        + "\(agree(people, "nahm", "nahmen")) teil"
      : "\(series): zusammen \(count(people, .attendance))"
    guard let share, !share.isWhole else { return attended + "." }
    let verb = share.stated == 1 ? "nennt eine Zahl" : "nennen eine Zahl"
    return "\(attended) (\(stated(share.stated, of: share.all)) Ausgaben \(verb))."
  }

  package func lastRows(of title: String) -> String {
    "\(title), die letzten Zeilen (alle stehen in der Arbeitsmappe):"
  }

  package func symposia(in year: Int, isWhole: Bool) -> String {
    isWhole ? "Symposien im Jahr \(year):" : "Einige der Symposien im Jahr \(year):"
  }

  package func otherGatherings(in year: Int, isWhole: Bool) -> String {
    isWhole
      ? "Weitere Veranstaltungen im Jahr \(year):"
      : "Einige der weiteren Veranstaltungen im Jahr \(year):"
  }

  package func gathering(_ gathering: Gathering) -> String {
    let when = [gathering.date, gathering.host].compactMap(\.self).joined(separator: ", ")
    var text = when.isEmpty ? gathering.series : "\(when): \(gathering.series)"
    if let edition = gathering.edition {
      text += " (\(edition.hasSuffix(".") ? "\(edition) Ausgabe" : edition))"
    }
    if let people = gathering.attendance { text += "; \(count(people, .person))" }
    return text
  }
}

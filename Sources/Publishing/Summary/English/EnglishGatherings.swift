extension English {
  package var gatherings: String { "Symposia and other events" }

  package func attendance(
    of series: String, _ people: Quantity?, statedBy share: Share?
  ) -> String {
    guard let people else {
      let reason = share.map { share in
        share.all == 1
          ? ": its one recorded edition states no figure"
          : ": \(part(Share(0, of: share.all), "recorded editions")) states a figure"
      }
      return "How many people attended the \(series) is not available\(reason ?? "")."
    }
    let attended =
      isOfOneEdition(share)
      ? "\(count(people, "person", "people")) attended the \(series)"
      : "attendance at the \(series) adds up to \(amount(people))"
    guard let share, !share.isWhole else { return sentence(attended) }
    let verb = share.stated == 1 ? "states a figure" : "state a figure"
    return sentence("\(attended) (\(stated(share.stated, of: share.all)) editions \(verb))")
  }

  package func lastRows(of title: String) -> String {
    "\(title), last rows; the others are in the workbook:"
  }

  package func symposia(in year: Int, isWhole: Bool) -> String {
    isWhole ? "Symposia held in \(year):" : "Some of the symposia held in \(year):"
  }

  package func otherGatherings(in year: Int, isWhole: Bool) -> String {
    isWhole ? "Other events held in \(year):" : "Some of the other events held in \(year):"
  }

  package func gathering(_ gathering: Gathering) -> String {
    let when = [gathering.date, gathering.host].compactMap(\.self).joined(separator: ", ")
    var text = when.isEmpty ? gathering.series : "\(when): \(gathering.series)"
    if let edition = gathering.edition { text += " (\(edition))" }
    if let people = gathering.attendance { text += "; \(count(people, "person", "people"))" }
    return text
  }
}

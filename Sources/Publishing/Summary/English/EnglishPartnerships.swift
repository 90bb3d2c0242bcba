extension English {
  package var partnerships: String { "Partnerships" }

  package func inForce(
    atTheEndOf year: Int, _ partnerships: Quantity?, places: Quantity?, countries: Quantity?
  ) -> String {
    guard let partnerships else {
      return "How many partnerships were in force at the end of \(year) is not available."
    }
    if partnerships.isNone { return "No partnership was in force at the end of \(year)." }
    var text = "at the end of \(year), \(count(partnerships, "partnership", "partnerships"))"
    if let places { text += " with \(count(places, "partner place", "partner places"))" }
    if let countries { text += " in \(count(countries, "country", "countries"))" }
    return sentence("\(text) \(agree(partnerships, "was", "were")) in force")
  }

  package func kinds(_ kinds: [PartnershipsOfKind]) -> String {
    let counts = kinds.map { kind in
      switch kind.kind {
      case "contact": count(kind.quantity, "contact", "contacts")
      default:
        count(
          kind.quantity, "\(kind.label.lowercased()) partnership",
          "\(kind.label.lowercased()) partnerships")
      }
    }
    return "By kind: \(list(counts))."
  }

  package func changes(in year: Int, established: Quantity?, ended: Quantity?) -> String {
    let begun = established.flatMap { $0.isNone ? nil : $0 }
    let over = ended.flatMap { $0.isNone ? nil : $0 }
    switch (begun, over) {
    case (nil, nil):
      return "No partnership is recorded as established or ended in \(year)."
    case (let begun?, nil):
      return sentence(
        "\(count(begun, "partnership", "partnerships")) \(agree(begun, "was", "were")) established"
          + " in \(year); no end of one is recorded")
    case (nil, let over?):
      return sentence(
        "\(count(over, "partnership", "partnerships")) ended in \(year); no new one is recorded")
    case (let begun?, let over?):
      return sentence(
        "\(count(begun, "partnership", "partnerships")) \(agree(begun, "was", "were")) established"
          + " in \(year) and \(amount(over)) ended")
    }
  }
}

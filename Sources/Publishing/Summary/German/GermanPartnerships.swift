extension German {
  package var partnerships: String { "Partnerschaften" }

  package func inForce(
    atTheEndOf year: Int, _ partnerships: Quantity?, places: Quantity?, countries: Quantity?
  ) -> String {
    guard let partnerships else {
      return "Wie viele Partnerschaften Ende \(year) bestanden, ist nicht bekannt."
    }
    if partnerships.isNone { return "Ende \(year) bestand keine Partnerschaft." }
    var text = "Ende \(year) \(agree(partnerships, "bestand", "bestanden"))"
    text += " \(count(partnerships, .partnership))"
    if let places { text += " mit \(count(places, .partnerPlace, .dative))" }
    if let countries { text += " in \(count(countries, .country, .dative))" }
    return text + "."
  }

  package func kinds(_ kinds: [PartnershipsOfKind]) -> String {
    let counts = kinds.map { kind in
      switch kind.kind {
      case "friendship": count(kind.quantity, .friendship)
      case "exchange": count(kind.quantity, .friendlyExchange)
      case "project": count(kind.quantity, .projectPartnership)
      case "contact": count(kind.quantity, .contact)
      default: "\(kind.label): \(amount(kind.quantity, .partnership))"
      }
    }
    return "Nach Art: \(list(counts))."
  }

  package func changes(in year: Int, established: Quantity?, ended: Quantity?) -> String {
    let begun = established.flatMap { $0.isNone ? nil : $0 }
    let over = ended.flatMap { $0.isNone ? nil : $0 }
    func founded(_ quantity: Quantity) -> String {
      "\(year) \(agree(quantity, "wurde", "wurden")) \(count(quantity, .partnership)) begründet"
    }
    return switch (begun, over) {
    case (nil, nil):
      "Für \(year) ist keine begründete und keine beendete Partnerschaft erfasst."
    case (let begun?, nil): "\(founded(begun)); ein Ende ist nicht erfasst."
    case (nil, let over?):
      "\(year) \(agree(over, "endete", "endeten")) \(count(over, .partnership)); eine neue ist"
        + " nicht erfasst."
    case (let begun?, let over?):
      "\(founded(begun)) und \(amount(over, .partnership)) beendet."
    }
  }
}

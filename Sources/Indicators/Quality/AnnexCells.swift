import Tables

extension Cell {
  /// A text as it stands; "not available" where nothing is stated.
  static func stated(_ text: String) -> Cell {
    text.isEmpty ? .empty(.notAvailable) : .text(Wording(verbatim: text))
  }

  /// Identifiers one after another; "not available" where there are none.
  static func naming(_ ids: [String]) -> Cell {
    stated(ids.joined(separator: "; "))
  }

  /// A wording; a status where it says nothing.
  static func text(_ wording: Wording, orElse status: Status) -> Cell {
    wording.en.isEmpty ? .empty(status) : .text(wording)
  }
}

extension Wording {
  /// Parts one after another, empty ones left out.
  static func joined(_ parts: [Wording]) -> Wording {
    let parts = parts.filter { !$0.en.isEmpty }
    return Wording(
      en: parts.map(\.en).joined(separator: "; "), zh: parts.map(\.zh).joined(separator: "；"),
      de: parts.map(\.de).joined(separator: "; "))
  }
}

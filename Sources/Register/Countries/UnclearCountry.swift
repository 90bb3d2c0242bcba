/// A name that is of no one country of today: of a state that lies in several now, or of two
/// countries. It is never guessed which is meant.
package struct UnclearCountry: Sendable {
  /// Those that may be meant.
  package let countries: [Country]
  /// Why it is not understood, and what to write.
  package let advice: String

  package init?(named name: String) {
    let wanted = [name.foldedCountryName, name.simplified.foldedCountryName]
    let entry = Self.entries.first { entry in
      entry.spellings.contains { wanted.contains($0.foldedCountryName) }
    }
    guard let entry else { return nil }
    countries = entry.codes.compactMap { Country(code: $0) }
    advice =
      entry.state.map { "\($0) is several states today: write the one in which the place lies" }
      ?? "it may be "
      + countries.map { "\($0.alpha2), \($0.names.en)" }.joined(separator: ", or ")
  }

  /// Every spelling that is one.
  package static var spellings: [String] { entries.flatMap(\.spellings) }

  private struct Entry: Sendable {
    /// The state that lies in several today; nil for a name that two countries have.
    let state: String?
    let codes: [String]
    let spellings: [String]
  }

  private static let entries = [
    Entry(
      state: "the Soviet Union",
      codes: [
        "AM", "AZ", "BY", "EE", "GE", "KG", "KZ", "LT", "LV", "MD", "RU", "TJ", "TM", "UA", "UZ",
      ],
      spellings: [
        "Soviet Union", "The Soviet Union", "USSR", "U.S.S.R.", "CCCP", "SU",
        "Union of Soviet Socialist Republics", "Sowjetunion", "UdSSR",
        "Union der Sozialistischen Sowjetrepubliken", "苏联", "前苏联", "苏维埃社会主义共和国联盟",
      ]),
    Entry(
      state: "Yugoslavia", codes: ["BA", "HR", "ME", "MK", "RS", "SI", "XK"],
      spellings: [
        "Yugoslavia", "Former Yugoslavia", "SFR Yugoslavia", "FR Yugoslavia", "YU", "YUG", "SFRJ",
        "Federal Republic of Yugoslavia", "Socialist Federal Republic of Yugoslavia",
        "Jugoslawien", "Ehemaliges Jugoslawien", "SFR Jugoslawien", "Bundesrepublik Jugoslawien",
        "BR Jugoslawien", "南斯拉夫", "前南斯拉夫", "南联盟", "南斯拉夫联盟共和国",
      ]),
    Entry(
      state: "Serbia and Montenegro", codes: ["ME", "RS", "XK"],
      spellings: [
        "Serbia and Montenegro", "Serbia & Montenegro", "Serbien und Montenegro",
        "Serbien & Montenegro", "Serbien-Montenegro", "SCG", "塞尔维亚和黑山", "塞黑",
      ]),
    Entry(
      state: "Czechoslovakia", codes: ["CZ", "SK"],
      spellings: [
        "Czechoslovakia", "Czecho-Slovakia", "CSSR", "ČSSR", "CSFR", "ČSFR", "Tschechoslowakei",
        "Tschecho-Slowakei", "捷克斯洛伐克", "前捷克斯洛伐克",
      ]),
    Entry(
      state: "Prussia", codes: ["BE", "CZ", "DE", "DK", "LT", "PL", "RU"],
      spellings: ["Prussia", "Preußen", "Preussen", "普鲁士"]),
    Entry(
      state: "Austria-Hungary",
      codes: ["AT", "BA", "CZ", "HR", "HU", "IT", "ME", "PL", "RO", "RS", "SI", "SK", "UA"],
      spellings: ["Austria-Hungary", "Österreich-Ungarn", "奥匈帝国"]),
    Entry(
      state: "the Netherlands Antilles", codes: ["AW", "BQ", "CW", "SX"],
      spellings: [
        "Netherlands Antilles", "The Netherlands Antilles", "Niederländische Antillen",
        "荷属安的列斯",
      ]),
    Entry(state: nil, codes: ["CD", "CG"], spellings: ["Congo", "The Congo", "Kongo", "刚果"]),
    Entry(state: nil, codes: ["KP", "KR"], spellings: ["Korea"]),
    Entry(
      state: nil, codes: ["VG", "VI"],
      spellings: ["Virgin Islands", "Jungferninseln", "维尔京群岛"]),
  ]
}

extension Country {
  /// What to write in place of a text that names no country: why it names none, or the name that
  /// is most likely misspelt; nil where nothing is known of it.
  package static func advice(on text: String) -> String? {
    if let unclear = UnclearCountry(named: text) { return unclear.advice }
    return NameSearch(all.flatMap { [$0.names.en, $0.names.de, $0.names.zh] })
      .nearest(to: text, oneIn: 6).map { "did you mean '\($0)'?" }
  }
}

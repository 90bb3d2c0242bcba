import Register
import Testing

@testable import Intake

@Suite struct SettingsReaderTests {
  @Test func `every setting is read`() {
    let (settings, findings) = SettingsReader.read(
      """
      title = { en = "Yearbook", zh = "年鉴", de = "Jahrbuch" }
      publisher = "Office"
      area = { en = "Cities" }
      contact = "office@example.org"
      licence = "CC BY 4.0"
      next-release = "2026"
      release-date = "2025-01-31"
      languages = ["en"]
      home = ["deyang", "德阳"]
      continent-scheme = "m49"
      tolerance-percent = 5
      dormant-after-years = 4
      anniversary-steps = [25, 10, 25]
      profile = "eurostat"
      records-limit = 7
      """)
    #expect(findings.isEmpty)
    #expect(settings.title == Names(en: "Yearbook", zh: "年鉴", de: "Jahrbuch"))
    #expect(settings.publisher.de == "Office")
    #expect(settings.area?.zh == "Cities")
    #expect(settings.releaseDate == "2025-01-31")
    #expect(settings.home == ["deyang", "德阳"])
    #expect(settings.choices.continents == .m49)
    #expect(settings.choices.tolerance == Tolerance(permille: 50))
    #expect(settings.choices.dormantAfterYears == 4)
    #expect(settings.choices.anniversarySteps == [10, 25])
    #expect(
      [settings.profile, settings.contact, settings.licence] == [
        "eurostat", "office@example.org", "CC BY 4.0",
      ])
    #expect(settings.recordsLimit == 7)
  }

  @Test(
    arguments: [
      ("2008/2024", 2008, 2024), ("2008/..", 2008, nil), ("../2024", nil, 2024),
      ("2024", 2024, 2024), ("2024/2024", 2024, 2024),
    ] as [(String, Int?, Int?)])
  func `a period has a first year, a last one or both`(text: String, first: Int?, last: Int?) {
    let (settings, findings) = SettingsReader.read("period = \"\(text)\"")
    #expect(findings.isEmpty)
    #expect(settings.choices.firstYear == first)
    #expect(settings.year == last)
  }

  @Test(arguments: [
    "", "..", "../..", "2008/", "/2008", "08/24", "2008/2010/2012", "2008-2010", "+200",
  ])
  func `what is no period of years is refused`(text: String) {
    #expect(SettingsReader.read("period = \"\(text)\"").findings.map(\.check) == ["settings"])
  }

  @Test(arguments: [
    ("titel = \"x\"", 1, "unknown setting 'titel'", "did you mean 'title'?"),
    (
      "\nhome = \"deyang\"", 2, "'home' is no list of texts",
      "write it as [\"deyang\", \"changchun\"]"
    ),
    (
      "tolerance-percent = 101", 1, "'tolerance-percent' is no whole number from 0 to 100",
      "write it without quotes"
    ),
    (
      "tolerance-percent = \"10\"", 1, "'tolerance-percent' is no whole number from 0 to 100",
      "write it without quotes"
    ),
    (
      "continent-scheme = \"seven\"", 1, "unknown continent scheme 'seven'",
      "one of: six, m49, m49-sub"
    ),
    ("release-date = \"2025\"", 1, "cannot read '2025' as a day", "write it as 2018-01-31"),
    (
      "anniversary-steps = [0]", 1,
      "'anniversary-steps' is no list of whole numbers from 1 to 100", "write it as [10, 25]"
    ),
    (
      "anniversary-steps = 5", 1,
      "'anniversary-steps' is no list of whole numbers from 1 to 100", "write it as [10, 25]"
    ),
    (
      "period = \"2017/2008\"", 1, "cannot read '2017/2008' as a period of years",
      "write it as 2008/2024, or 2008/.. up to the newest year"
    ),
    ("profile = 3", 1, "'profile' is no text", "write it in double quotes"),
  ])
  func `a wrong setting is found on its line`(
    text: String, line: Int, message: String, repair: String
  ) {
    let finding = SettingsReader.read(text).findings.first
    #expect(finding?.origin.line == line)
    #expect(finding?.message == message)
    #expect(finding?.repair == repair)
    #expect(finding?.severity == .error)
  }

  @Test func `text that is no TOML is found with line and column`() {
    let finding = SettingsReader.read("title = \"a\"\nhome = [").findings.first
    #expect(finding?.origin.line == 2)
    #expect(finding?.message.hasPrefix("cannot read the settings: ") == true)
  }
}

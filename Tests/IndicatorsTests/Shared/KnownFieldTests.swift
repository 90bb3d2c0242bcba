import Register
import Tables
import Testing

@testable import Indicators

struct KnownFieldTests {
  @Test(arguments: [
    ("culture", "culture", "文化", "Kultur"), ("Culture", "Culture", "文化", "Kultur"),
    ("文化", "culture", "文化", "Kultur"), ("Kultur", "culture", "文化", "Kultur"),
    ("kultur", "culture", "文化", "kultur"), ("falconry", "falconry", "falconry", "falconry"),
    ("Sport", "Sport", "体育", "Sport"),
  ])
  func `a known field has its name in every language, and its own in the record's`(
    word: String, english: String, chinese: String, german: String
  ) {
    #expect(KnownField.label(of: word) == Wording(en: english, zh: chinese, de: german))
  }
}

import Tables

@testable import Publishing

/// The whole numbers that a text writes in digits, or from two to twelve in words.
///
/// A decimal sign divides: 38.1 is 38 and 1.
struct WrittenNumbers {
  let all: Set<Int>

  init(in text: String, _ language: Language = .english) {
    let words = Self.words(in: language)
    let spelled = text.lowercased().split { !$0.isLetter }.compactMap { words[String($0)] }
    let separator: Character = language == .german ? "." : ","
    let whole = text.split { !$0.isNumber && $0 != separator }.flatMap { run -> [Int] in
      let groups = run.split(separator: separator, omittingEmptySubsequences: false)
      let isGrouped = groups.count > 1 && groups.dropFirst().allSatisfy { $0.count == 3 }
      return isGrouped ? [Int(groups.joined())].compactMap(\.self) : groups.compactMap { Int($0) }
    }
    all = Set(spelled + whole)
  }

  private static func words(in language: Language) -> [String: Int] {
    let words =
      switch language {
      case .english:
        "two three four five six seven eight nine ten eleven twelve"
      case .german: "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"
      case .chinese: ""
      }
    return Dictionary(
      uniqueKeysWithValues: zip(words.split(separator: " ").map(String.init), 2...))
  }

  /// Every number that a release states, in figures, labels, texts and dates.
  init(of release: Release, _ language: Language = .english) {
    let tables = release.tables + release.annexes
    let wordings =
      [release.title, release.area, release.publisher]
      + tables.flatMap { [$0.title, $0.summary] + $0.columns.map(\.heading) }
      + release.headlines.map(\.label) + release.rules.map(\.text)
    let texts =
      wordings.map { $0.text(in: language) } + [
        "\(release.year)", release.asOf, release.releaseDate, release.contact,
      ]
      + [release.licence, release.nextRelease]
    let cells = tables.flatMap { table in
      table.rows.flatMap { row in
        zip(table.columns, row.cells).map {
          Self.text($1, decimals: $0.measure?.decimals ?? 0, language)
        }
      }
    }
    let headlines = release.headlines.map {
      Self.text(.observation($0.observation), decimals: 0, language)
    }
    let whole = (texts + cells + headlines).joined(separator: " | ")
    all = WrittenNumbers(in: whole, language).all
  }

  private static func text(_ cell: Cell, decimals: Int, _ language: Language) -> String {
    switch cell {
    case .category(let category): category.label.text(in: language)
    case .text(let text): text.text(in: language)
    case .number(let number): "\(number)"
    case .date(let date): date
    case .empty: ""
    case .observation(let figure):
      ([figure.value, figure.lower, figure.upper].compactMap(\.self).map {
        language.phrases.number($0, decimals: decimals)
      } + [figure.covered, figure.of].compactMap(\.self).map { "\($0)" }).joined(separator: " | ")
    }
  }
}

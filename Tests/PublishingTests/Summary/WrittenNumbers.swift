import Tables

@testable import Publishing

/// The whole numbers that a text writes in digits, or from two to twelve in words.
///
/// A decimal point divides: 38.1 is 38 and 1.
struct WrittenNumbers {
  let all: Set<Int>

  init(in text: String) {
    let words = [
      "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
      "ten": 10, "eleven": 11, "twelve": 12,
    ]
    let spelled = text.lowercased().split { !$0.isLetter }.compactMap { words[String($0)] }
    let whole = text.split { !$0.isNumber && $0 != "," }.flatMap { run -> [Int] in
      let groups = run.split(separator: ",", omittingEmptySubsequences: false)
      let isGrouped = groups.count > 1 && groups.dropFirst().allSatisfy { $0.count == 3 }
      return isGrouped ? [Int(groups.joined())].compactMap(\.self) : groups.compactMap { Int($0) }
    }
    all = Set(spelled + whole)
  }

  /// Every number that a release states, in figures, labels, texts and dates.
  init(of release: Release) {
    let tables = release.tables + release.annexes
    let wordings =
      [release.title, release.area, release.publisher]
      + tables.flatMap { [$0.title, $0.summary] + $0.columns.map(\.heading) }
      + release.headlines.map(\.label) + release.rules.map(\.text)
    let texts =
      wordings.map(\.en) + ["\(release.year)", release.asOf, release.releaseDate, release.contact]
      + [release.licence, release.nextRelease]
    let cells = tables.flatMap { table in
      table.rows.flatMap { row in
        zip(table.columns, row.cells).map { Self.text($1, decimals: $0.measure?.decimals ?? 0) }
      }
    }
    let headlines = release.headlines.map { Self.text(.observation($0.observation), decimals: 0) }
    all = WrittenNumbers(in: (texts + cells + headlines).joined(separator: " | ")).all
  }

  private static func text(_ cell: Cell, decimals: Int) -> String {
    switch cell {
    case .category(let category): category.label.en
    case .text(let text): text.en
    case .number(let number): "\(number)"
    case .date(let date): date
    case .empty: ""
    case .observation(let figure):
      ([figure.value, figure.lower, figure.upper].compactMap(\.self).map {
        English().number($0, decimals: decimals)
      } + [figure.covered, figure.of].compactMap(\.self).map { "\($0)" }).joined(separator: " | ")
    }
  }
}

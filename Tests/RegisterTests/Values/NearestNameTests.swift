import Testing

@testable import Register

@Suite struct NearestNameTests {
  @Test(arguments: [
    ("wolfburg", "wolfsburg"), ("wolfsbrug", "wolfsburg"), ("Wolfsburg", "wolfsburg"),
    ("wolfsburgg", "wolfsburg"), ("wlofsburg", "wolfsburg"), ("deyan", "deyang"),
    ("koinn", "konin"), ("慕尼赫", "慕尼黑"), ("wolsbug", "wolfsburg"), ("wlsbug", "wolfsburg"),
    ("wsbug", nil), ("berlin", nil), ("", nil), ("bo", nil), ("bon", "bonn"), ("德国", nil),
  ])
  func `a misspelt name means the nearest known one`(_ name: String, _ expected: String?) {
    let names = ["wolfsburg", "deyang", "konin", "慕尼黑", "bonn", "changchun", "法国", ""]
    #expect(nearest(to: name, in: names) == expected)
    #expect(nearest(to: name, in: names.reversed()) == expected)
  }

  @Test func `of equally near names the first in code point order is taken`() {
    #expect(nearest(to: "held", in: ["hele", "hela"]) == "hela")
    #expect(nearest(to: "held", in: ["hela", "hele"]) == "hela")
    #expect(nearest(to: "held", in: ["hele", "held"]) == "held")
  }

  @Test func `a swap of neighbours is one change`() {
    #expect(nearest(to: "abc", in: ["acb"]) == "acb")
    #expect(nearest(to: "abc", in: ["cab"]) == nil)
  }

  @Test(arguments: [(1...9, 100), (62...66, 6)])
  func `a search among many names finds what counting edits one by one finds`(
    lengths: ClosedRange<Int>, count: Int
  ) {
    var generator = SystemRandomNumberGenerator()
    let letters = Array("aAbc-é德😀")
    func word() -> String {
      let length = Int.random(in: lengths, using: &generator)
      return String((0..<length).map { _ in letters.randomElement(using: &generator) ?? "a" })
    }
    func misspelt(_ name: String) -> String {
      var letters = Array(name)
      for _ in 0...letters.count / 4 {
        let index = Int.random(in: 0..<letters.count, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: letters.insert("x", at: index)
        case 1 where letters.count > 1: letters.remove(at: index)
        case 2: letters[index] = "y"
        default: letters.swapAt(index, letters.count - 1 - index)
        }
      }
      return String(letters)
    }
    let names = (0..<count).map { _ in word() }
    let search = NameSearch(names)
    var found = 0
    for wrong in names.prefix(count / 2).map(misspelt) {
      let expected = nearestByTable(to: wrong, in: names)
      #expect(search.nearest(to: wrong) == expected, "\(wrong) in \(names)")
      if expected != nil { found += 1 }
    }
    #expect(found > 0)
  }

  private func nearestByTable(to name: String, in names: [String]) -> String? {
    let near = names.compactMap { known -> (edits: Int, name: String)? in
      let edits = edits(letters(name), letters(known))
      let most = max(name.unicodeScalars.count, known.unicodeScalars.count) / 3
      return edits <= most ? (edits, known) : nil
    }
    guard let fewest = near.map(\.edits).min() else { return nil }
    return near.filter { $0.edits == fewest }.map(\.name)
      .min { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
  }

  private func letters(_ name: String) -> [Unicode.Scalar] {
    name.unicodeScalars.map { $0 == "A" ? "a" : $0 }
  }

  private func edits(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var table = [[Int]](
      repeating: [Int](repeating: 0, count: right.count + 1), count: left.count + 1)
    for row in 0...left.count {
      for column in 0...right.count {
        guard row > 0, column > 0 else {
          table[row][column] = row + column
          continue
        }
        let isSame = left[row - 1] == right[column - 1]
        table[row][column] = min(
          table[row - 1][column] + 1, table[row][column - 1] + 1,
          table[row - 1][column - 1] + (isSame ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          table[row][column] = min(table[row][column], table[row - 2][column - 2] + 1)
        }
      }
    }
    return table[left.count][right.count]
  }

  @Test(
    arguments: [
      (0, 0), (1, 1), (2, nil),
    ] as [(Int, Int?)])
  func `edits are counted in names of any length, up to a limit`(edits: Int, distance: Int?) {
    let letters = (0..<70).map { UInt32(97 + $0 % 26) }
    var long = EditDistance(from: letters)
    func name(_ letters: [UInt32]) -> String {
      String(String.UnicodeScalarView(letters.compactMap(Unicode.Scalar.init)))
    }
    for place in [0, 1, 30, 68] {
      var swapped = letters
      var replaced = letters
      var shorter = letters
      var longer = letters
      for edit in 0..<edits {
        let place = (place + 7 * edit) % 69
        swapped.swapAt(place, place + 1)
        replaced[place] = 48
        shorter.remove(at: place)
        longer.insert(48, at: place)
      }
      for other in [swapped, replaced, shorter, longer] {
        let found = long.distance(to: name(other), limit: 1)
        #expect(found == distance)
        let wide = long.distance(to: name(other), limit: 2)
        #expect(wide == edits)
      }
    }
  }

  @Test(arguments: [63, 64, 65])
  func `every letter of a name counts, however long it is`(length: Int) {
    let name = String(repeating: "a", count: length - 1)
    var edits = EditDistance(from: "\(name)b".unicodeScalars.map(folded))
    #expect(edits.distance(to: "\(name)b", limit: 2) == 0)
    #expect(edits.distance(to: "\(name)c", limit: 2) == 1)
    #expect(edits.distance(to: name, limit: 2) == 1)
  }

  @Test func `from no letters there are as many edits as the other name has`() {
    var edits = EditDistance(from: [])
    #expect([0, 1, 2].map { edits.distance(to: "ab", limit: $0) } == [nil, nil, 2])
    #expect(edits.distance(to: "", limit: 0) == 0)
  }

  @Test func `a letter beyond ASCII for one of ASCII is one change`() {
    #expect(nearest(to: "cafe", in: ["café"]) == "café")
    #expect(nearest(to: "café", in: ["cafe"]) == "cafe")
  }

  @Test func `the first letters beyond ASCII are letters too`() {
    #expect(nearest(to: "caf\u{80}", in: ["caf\u{80}e"]) == "caf\u{80}e")
    #expect(nearest(to: "caf\u{7F}", in: ["caf\u{80}e"]) == nil)
    #expect(nearest(to: "caf\u{7F}", in: ["caf\u{7F}e"]) == "caf\u{7F}e")
  }
}

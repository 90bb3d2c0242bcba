import Register
import Testing

@testable import Intake

/// What the plain path accepts, the exact path reads the same.
@Suite struct DecoderAgreementTests {
  private let cells: [[String]] = [
    ["x", "", " x"],
    [
      "2015", "2015-10", "2015-10-12", "2015-10-12/2015-10-21", "2015-08-05/..", "2018-07-1X", "",
      "2019-23", "nonsense",
    ],
    ["", "2015-10-30", "2016", "2014"],
    ["in", "out", "joint", "", "IN", "sideways"],
    ["deyang", "德阳", "", "nowhere", " deyang"],
    ["muncie", "muncie;lahti", "muncie;muncie", "", "Frankfurt", ";", "muncie; lahti"],
    ["official", "", "Kultur"],
    ["youth", "youth;energy", "", "youth;", "a \"b\"", " c "],
    ["", "Li Wei"],
    ["mayor", "", "市长"],
    ["", "12", ">150", "~150", "100-150", "a dozen", "dozens", "9999999999"],
    ["held", "", "planned", "maybe"],
    ["report", "", "https://example.org/a", "report;report", "other"],
  ]
  private let labels = [
    "id", "date", "end_date", "direction", "home", "partners", "kind", "fields", "leader", "level",
    "headcount", "status", "source",
  ]

  @Test func `both paths agree on twenty thousand random records`() throws {
    var generator = SystemRandomNumberGenerator()
    let seed = UInt64.random(in: 0 ... .max, using: &generator)
    var random = Seeded(state: seed)
    let inputs = try InputsOnDisk([
      "places.csv": InputsOnDisk.places, "sources.csv": "id,title\nreport,Report\n",
    ])
    let known = try RegisterReader.read(inputs.path).known
    let map = ColumnMap(labels: labels, schema: .exchanges, file: 0)
    let plain = PlainExchangeDecoder(columns: try #require(ExchangeColumns(map)), known: known)
    var accepted = 0
    for _ in 0..<20_000 {
      let texts = cells.map { choices in
        let isOdd = random.next() % 5 == 0
        return choices[Int(random.next() % UInt64(isOdd ? choices.count : 1))]
      }
      let line = texts.map {
        $0.contains("\"") ? "\"" + $0.replacing("\"", with: "\"\"") + "\"" : $0
      }
      let text = labels.joined(separator: ",") + "\n" + line.joined(separator: ",") + "\n"
      var reader = try CSVReader(InputBytes(name: "random", bytes: Array(text.utf8)))
      try #require(try reader.readBatch())
      var words = FieldWords()
      var fast = ExchangeRow()
      let batch = reader.batch
      guard batch.count == 1, plain.decode(batch[0], into: &fast, words: &words) else { continue }
      accepted += 1
      var exactWords = FieldWords()
      var exact = ExchangeRow()
      var decoder = RecordDecoder(
        texts: texts, map: map, known: known, origin: Origin(file: 0, line: 2))
      decoder.decodeExchange(into: &exact, words: &exactWords)
      #expect(decoder.findings.isEmpty, "seed \(seed): \(texts) \(decoder.findings)")
      #expect(fast == exact, "seed \(seed): \(texts)")
      #expect(words.vocabulary.words == exactWords.vocabulary.words, "seed \(seed): \(texts)")
    }
    #expect(accepted > 500)
  }
}

/// Splitmix64: the same numbers for the same seed.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

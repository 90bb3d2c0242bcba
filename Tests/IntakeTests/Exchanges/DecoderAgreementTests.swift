import Register
import Testing

@testable import Intake

/// What the plain path accepts, the exact path reads the same.
@Suite struct DecoderAgreementTests {
  private let cells: [[String]] = [
    ["x", "", " x", " ", "an identifier of more than thirty-two bytes, 123"],
    [
      "2015", "2015-10", "2015-10-12", "2015-10-12/2015-10-21", "2015-08-05/..", "2018-07-1X", "",
      "2019-23", "nonsense", "2016-02-29", "2015-02-29", "2015-13-01", "2015-00-10", "2015-10-00",
      "1799-12-31", "1800-01-01", "2199-12-31", "2200-01-01", "2015-1O-12", "2015/10/12",
      "2015-10-3:", "201:-10-30",
    ],
    ["", "2015-10-30", "2016", "2014"],
    ["in", "out", "joint", "", "IN", "sideways", "a direction of no list"],
    ["deyang", "德阳", "", "nowhere", " deyang", "deyang;muncie"],
    [
      "muncie", "muncie;lahti", "muncie;muncie", "", "Frankfurt", ";", "muncie; lahti", "muncie;",
      ";muncie", "muncie;;lahti", "muncie;nowhere",
    ],
    ["official", "", "Kultur"],
    [
      "youth", "youth;energy", "", "youth;", "a \"b\"", " c ", "youth;youth",
      "science, technology and innovation; all of it",
    ],
    ["", "Li Wei", " Li Wei", "Li \"Ben\" Wei"],
    ["mayor", "", "市长"],
    [
      "", "12", ">150", "~150", "100-150", "a dozen", "dozens", "9999999999", "12345678",
      "123456789", "012", "1:2", "1/2", " 12", "0",
    ],
    ["held", "", "planned", "maybe"],
    [
      "report", "", "https://example.org/a", "report;report", "other", "http://e", "http:/e",
      "report;https://example.org/an/address/of/more/than/thirty-two/bytes", "report;",
      "https://example.org/a;https://example.org/b",
    ],
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
    let records = (0..<20_000).map { _ in record(&random) }
    let lines = records.map { record in record.map(written).joined(separator: ",") + "\n" }
    let text = labels.joined(separator: ",") + "\n" + lines.joined()
    var reader = try CSVReader(InputBytes(name: "random", bytes: Array(text.utf8)))
    var words = FieldWords()
    var batch = ExchangeBatch()
    var isDoubtful: [Bool] = []
    var unread: [UnreadFields] = []
    var accepted = 0
    while try reader.readBatch() {
      plain.decode(reader.batch, into: &batch, words: words, &isDoubtful, &unread)
      for fields in unread {
        guard let cell = reader.batch.cells(7)[fields.row],
          let range = words.appendNumbers(of: cell, to: &batch.fields)
        else { continue }
        batch.fieldRanges[fields.row] = range
        isDoubtful[fields.row] = fields.isDoubtful
      }
      for row in isDoubtful.indices where !isDoubtful[row] {
        // The reader looks at identifiers.
        let texts = records[Int(batch.lines[row]) - 2]
        guard texts[0] == trimmed(texts[0]), !texts[0].isEmpty else { continue }
        accepted += 1
        var exactWords = FieldWords()
        var exact = ExchangeRow()
        var decoder = RecordDecoder(
          texts: texts, map: map, known: known, origin: Origin(file: 0, line: 2))
        decoder.decodeExchange(into: &exact, words: &exactWords)
        #expect(decoder.findings.isEmpty, "seed \(seed): \(texts) \(decoder.findings)")
        let fields = batch.fields[batch.fieldRange(row)].map { words.vocabulary.words[Int($0)] }
        #expect(fields == exactWords.vocabulary.words, "seed \(seed): \(texts)")
        exact.fields = Array(batch.fields[batch.fieldRange(row)])
        #expect(ExchangeRow(batch, row) == exact, "seed \(seed): \(texts)")
      }
    }
    #expect(reader.readCount == records.count)
    #expect(accepted > 2_000)
  }

  /// Mostly what is written most often, sometimes anything else.
  private func record(_ random: inout Seeded) -> [String] {
    cells.map { choices in
      let isOdd = random.next() % 5 == 0
      return choices[Int(random.next() % UInt64(isOdd ? choices.count : 1))]
    }
  }

  private func written(_ cell: String) -> String {
    cell.contains { $0 == "\"" || $0 == "," }
      ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
  }

  private func trimmed(_ text: String) -> String {
    let inner = text.drop { $0 == " " }
    return String(inner.reversed().drop { $0 == " " }.reversed())
  }
}

extension ExchangeRow {
  /// A row as a batch has it.
  fileprivate init(_ batch: ExchangeBatch, _ row: Int) {
    self.init()
    start = DayRange(
      Day(number: batch.startEarliest[row]), Day(number: batch.startLatest[row]))
    end = DayRange(Day(number: batch.endEarliest[row]), Day(number: batch.endLatest[row]))
    precision = DatePrecision(rawValue: batch.datePrecision[row]) ?? .none
    direction = batch.directions[row]
    kind = batch.kinds[row]
    level = batch.levels[row]
    status = batch.statuses[row]
    home = batch.homes[row]
    partners = Array(batch.partners[batch.partnerRange(row)])
    fields = Array(batch.fields[batch.fieldRange(row)])
    headcount = batch.headcounts[row]
    leader = batch.leaders[row]
    sources = batch.sourceCounts[row]
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

import Tables
import Testing

@testable import Publishing

/// Tables of random shape, read back by a reader that knows nothing of how they were written.
@Suite struct RoundTripTests {
  @Test(arguments: 0..<200)
  func `a tidy file gives back every observation`(seed: Int) throws {
    var random = SplitMix(state: UInt64(seed))
    let table = RandomTable.make(using: &random)
    let records = NaiveCSV.records(DataResource(table).bytes)
    let header = try #require(records.first)
    let measures = MeasureColumn.all(of: table)
    try #require(records.count - 1 == table.rows.count * measures.count)
    for (index, record) in records.dropFirst().enumerated() {
      #expect(record.count == header.count)
      let cells = Dictionary(uniqueKeysWithValues: zip(header, record))
      let row = table.rows[index / measures.count]
      let measure = measures[index % measures.count]
      #expect(.category(Category(verbatim: cells["year"] ?? "")) == row.cells[0])
      #expect(.text(Wording(verbatim: cells["theme"] ?? "")) == row.cells[1])
      #expect(cells["direction"] == measure.measure.coordinates.first?.category ?? "_T")
      #expect(cells["unit"] == measure.measure.unit.id)
      let expected = row.observation(at: measure.index)
      #expect(cells["status"] == expected.statusLetters)
      var found = NaiveCSV.observation(cells, decimals: measure.measure.decimals)
      found.status = expected.status
      #expect(found == expected)
    }
  }
}

private enum RandomTable {
  static func make(using random: inout SplitMix) -> Table {
    let directions = ["in", "out", "joint"].prefix(Int.random(in: 1...3, using: &random))
    let decimals = Int.random(in: 0...3, using: &random)
    let measures =
      directions.map { direction in
        TwinFixture.measure(
          direction, direction, decimals: decimals,
          at: [Coordinate(dimension: "direction", category: direction)])
      } + [TwinFixture.measure("all", "All", of: "persons", unit: TwinFixture.persons)]
    var rows: [Row] = []
    for year in 0..<Int.random(in: 0...6, using: &random) {
      rows.append(
        Row(
          cells: [
            .category(Category(verbatim: String(2000 + year))),
            .text(Wording(verbatim: text(using: &random))),
          ] + measures.map { _ in .observation(observation(using: &random)) }))
    }
    return TwinFixture.table(
      "random",
      columns: [TwinFixture.dimension("year", "Year"), TwinFixture.attribute("theme", "Theme")]
        + measures,
      rows: rows)
  }

  /// Texts full of what CSV must quote; none begins like a formula.
  static func text(using random: inout SplitMix) -> String {
    let letters = ["a", "é", "德", ",", "\"", "\n", "\r\n", "'", " ", ";", "="]
    let tail = (0..<Int.random(in: 0...6, using: &random)).map { _ in
      letters.randomElement(using: &random) ?? ""
    }
    return "x" + tail.joined()
  }

  static func observation(using random: inout SplitMix) -> Observation {
    let lower = Int64.random(in: -1_000...100_000, using: &random)
    let status = Status(rawValue: UInt16.random(in: 0..<128, using: &random))
      .subtracting(.confidential)
    var observation: Observation
    switch Int.random(in: 0..<5, using: &random) {
    case 0: observation = .exactly(lower, status)
    case 1: observation = .between(lower, lower + 7, status)
    case 2: observation = .between(lower, nil, status)
    case 3: observation = .notApplicable
    default: observation = .notAvailable
    }
    if Bool.random(using: &random) {
      observation.of = Int.random(in: 0...9, using: &random)
      observation.covered = observation.of
    }
    return observation
  }
}

private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

private enum NaiveCSV {
  /// The records of a well-formed file, character by character.
  static func records(_ bytes: [UInt8]) -> [[String]] {
    var records: [[String]] = []
    var (record, field, isQuoted): ([String], [UInt8], Bool) = ([], [], false)
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      let next = position + 1 < bytes.count ? bytes[position + 1] : 0
      switch byte {
      case UInt8(ascii: "\"") where isQuoted && next == byte:
        field.append(byte)
        position += 1
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted:
        record.append(String(decoding: field, as: UTF8.self))
        field = []
      case UInt8(ascii: "\n") where !isQuoted:
        records.append(record + [String(decoding: field, as: UTF8.self)])
        (record, field) = ([], [])
      default: field.append(byte)
      }
      position += 1
    }
    return records
  }

  static func observation(_ cells: [String: String], decimals: Int) -> Observation {
    Observation(
      value: scaled(cells["value"], decimals), lower: scaled(cells["lower"], decimals),
      upper: scaled(cells["upper"], decimals), covered: scaled(cells["covered"], 0).map { Int($0) },
      of: scaled(cells["of"], 0).map { Int($0) })
  }

  /// `55.3` with one decimal is 553; nil where the field is empty.
  static func scaled(_ field: String?, _ decimals: Int) -> Int64? {
    guard let field, !field.isEmpty else { return nil }
    let parts = field.split(separator: ".", omittingEmptySubsequences: false)
    guard (parts.count > 1 ? parts[1].count : 0) == decimals else { return nil }
    return Int64(parts.joined())
  }
}

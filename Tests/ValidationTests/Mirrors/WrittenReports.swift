import Register

@testable import Validation

/// Reports of trips between the places a, b, c and x, of which the first are home authorities, each
/// on the line after the one before.
struct WrittenReports {
  var register = Register()
  private var batch = ExchangeBatch()
  private static let places = ["a", "b", "c", "x"]

  /// `homes` as the settings name them; none where they leave it to the records.
  init(homes: String = "a b c") {
    register.places = Self.places.map { id in
      Place(
        id: id, names: Names(en: id, zh: id, de: id), localName: "", otherNames: [],
        country: nil, province: "", level: "", wikidata: "", note: "",
        origin: Origin(file: 0, line: 1))
    }
    register.homes = homes.split(separator: " ").compactMap { Self.places.firstIndex(of: "\($0)") }
  }

  /// A report as one line: home, direction, partners joined by `+`, date, headcount, status; the
  /// last two may be left out, a date not stated is `-`.
  mutating func add(_ report: String) throws {
    let words = report.split(separator: " ").map(String.init) + ["", ""]
    let date = words[3] == "-" ? nil : try RecordedDate(parsing: words[3])
    let start = date?.start ?? .unbounded
    let end = date?.end ?? .unbounded
    batch.lines.append(UInt32(batch.count + 2))
    batch.startEarliest.append(start.earliest.number)
    batch.startLatest.append(start.latest.number)
    batch.endEarliest.append(end.earliest.number)
    batch.endLatest.append(end.latest.number)
    batch.directions.append(
      Direction(spelling: words[1])?.rawValue ?? ExchangeBatch.missingCode)
    batch.statuses.append((RecordStatus(spelling: words[5]) ?? .held).rawValue)
    batch.homes.append(place(words[0]))
    let first = UInt32(batch.partners.count)
    for partner in words[2].split(separator: "+") { batch.partners.append(place("\(partner)")) }
    batch.partnerRanges.append(first..<UInt32(batch.partners.count))
    batch.headcounts.append(
      words[4] == "" || words[4] == "-" ? .notStated : try Figure(parsing: words[4], as: .headcount)
    )
  }

  private func place(_ id: String) -> UInt32 {
    UInt32(Self.places.firstIndex(of: id) ?? 0)
  }

  /// The pairs as `2=3` where the second is counted in the first, `2?3 headcount` where that is
  /// doubtful; the reports stand on the lines from 2 on.
  var pairs: [String] {
    var reports = HomeReports(register)
    reports.add(batch)
    if var unfinished = reports.unfinished {
      unfinished.add(batch)
      reports = unfinished
    }
    return MirrorSearch.pairs(in: reports, of: register).map { pair in
      let sign = pair.doubt == nil ? "=" : "?"
      return "\(pair.counted.line)\(sign)\(pair.mirrored.line)"
        + (pair.doubt.map { " \($0)" } ?? "")
    }
  }

  static func pairs(_ reports: [String], homes: String = "a b c") throws -> [String] {
    var written = WrittenReports(homes: homes)
    for report in reports { try written.add(report) }
    return written.pairs
  }
}

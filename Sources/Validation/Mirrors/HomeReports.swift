package import Register

/// The trips between two home authorities, which both may report: fed with every exchange, it keeps
/// those only.
///
/// Where the settings name no home authorities, whoever reports a trip is one. That is known when
/// all exchanges have been seen, so that the reports are then gathered in another pass, and only
/// where some reporting place is another's partner.
package struct HomeReports: Sendable {
  private(set) var reports: [HomeReport] = []
  /// Partners of the reports, in the ranges that the reports name.
  private(set) var partners: [UInt32] = []
  private var isHome: [Bool]
  private let knowsHomes: Bool
  /// Which places were seen as home, and which as partner, while the home authorities are not
  /// known.
  private var roles: [UInt8] = []

  private static let home: UInt8 = 1
  private static let partner: UInt8 = 2

  package init(_ register: Register) {
    knowsHomes = !register.homes.isEmpty
    isHome = []
    if knowsHomes {
      isHome = [Bool](repeating: false, count: register.places.count)
      for home in register.homes { isHome[home] = true }
    } else {
      roles = [UInt8](repeating: 0, count: register.places.count)
    }
  }

  private init(homes isHome: [Bool]) {
    knowsHomes = true
    self.isHome = isHome
  }

  package mutating func add(_ batch: ExchangeBatch) {
    if !knowsHomes {
      note(batch)
    } else {
      gather(batch)
    }
  }

  /// Adds the reports that were gathered of other exchanges.
  package mutating func merge(_ other: HomeReports) {
    for place in roles.indices { roles[place] |= other.roles[place] }
    guard !other.reports.isEmpty else { return }
    let first = UInt32(partners.count)
    partners += other.partners
    reports += other.reports.map { report in
      var report = report
      report.partners = report.partners.lowerBound + first..<report.partners.upperBound + first
      return report
    }
    reports.sort { ($0.file, $0.line) < ($1.file, $1.line) }
  }

  /// What gathers the reports in another pass; nil where this one has them all, or there are none.
  package var unfinished: HomeReports? {
    guard !knowsHomes, roles.contains(Self.home | Self.partner) else { return nil }
    return HomeReports(homes: roles.map { $0 & Self.home != 0 })
  }

  /// The places that were seen as home, where the settings name no home authorities.
  package var homes: [Int] { roles.indices.filter { roles[$0] & Self.home != 0 } }

  private mutating func note(_ batch: ExchangeBatch) {
    var roles = roles.mutableSpan
    guard !roles.isEmpty else { return }
    let (homes, places) = (batch.homes.span, batch.partners.span)
    let ranges = batch.partnerRanges.span.extracting(homes.indices)
    for row in homes.indices {
      roles[Int(homes[row])] |= Self.home
      let range = ranges[row]
      for index in Int(range.lowerBound)..<Int(range.upperBound) {
        roles[Int(places[index])] |= Self.partner
      }
    }
  }

  private mutating func gather(_ batch: ExchangeBatch) {
    for row in Self.rows(of: batch, isHome) { keep(batch, row, batch.partnerRange(row)) }
  }

  /// The rows of home authorities whose partners are home authorities, too.
  private static func rows(of batch: ExchangeBatch, _ isHome: [Bool]) -> [Int] {
    let (homes, ranges, places) = (batch.homes.span, batch.partnerRanges.span, batch.partners.span)
    let isHome = isHome.span
    var rows: [Int] = []
    for row in homes.indices {
      for index in ranges[row].positions where isHome[Int(places[index])] {
        if isHome[Int(homes[row])] { rows.append(row) }
        break
      }
    }
    return rows
  }

  private mutating func keep(_ batch: ExchangeBatch, _ row: Int, _ range: Range<Int>) {
    let first = UInt32(partners.count)
    let all = first..<first + UInt32(range.count)
    guard let report = HomeReport(batch, row, partners: all) else { return }
    reports.append(report)
    partners += batch.partners[range]
  }
}

extension HomeReports {
  /// The home authorities that a report names as partners.
  func homePartners(of report: HomeReport) -> [UInt32] {
    partners[report.partners.positions].filter { isHome[Int($0)] && $0 != report.home }
  }

  /// Whether the trip as one report tells it has all the places that another names.
  func covers(_ report: HomeReport, _ other: HomeReport) -> Bool {
    let places = partners[report.partners.positions]
    return partners[other.partners.positions].allSatisfy { place in
      place == report.home || places.contains(place)
    }
  }
}

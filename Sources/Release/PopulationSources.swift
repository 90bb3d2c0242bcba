import Indicators
import Register

extension Population {
  /// Identifiers of the sources that the population's records name, in the order of the table of
  /// sources.
  func sources(in frame: Frame) -> [String] {
    let register = frame.register
    let named: [[Int]] =
      switch self {
      case .delegations: [frame.exchangeSources]
      case .partnerships:
        register.partnerships.filter { $0.kind != .intended }.map(\.sources)
      case .editions:
        register.editions.filter { frame.counts($0.status, $0.date?.value) }.map(\.sources)
      case .participations:
        register.participations.filter { frame.counts($0.status, $0.cohort.value) }
          .map(\.sources)
      case .agreements:
        register.agreements.filter { frame.counts($0.status, $0.date?.value) }.map(\.sources)
      case .awards: register.awards.filter { frame.counts(.held, $0.date?.value) }.map(\.sources)
      }
    return Set(named.joined()).sorted().map { register.sources[$0].id }
  }
}

extension Frame {
  /// Whether something of that status and date is counted by the end of the reference year.
  fileprivate func counts(_ status: RecordStatus, _ date: RecordedDate?) -> Bool {
    status == .held && (date.map { $0.start.earliest <= closing } ?? true)
  }

  /// Sources that the listed exchanges name.
  fileprivate var exchangeSources: [Int] {
    let numbers = Dictionary(
      zip(register.sources.map(\.id), register.sources.indices)
    ) { first, _ in first }
    let counted = exchanges.filter { exchange in
      exchange.status == .held && exchange.countedIn == nil && scope.isHome[exchange.home]
        && exchange.start.earliest <= closing
    }
    let names = Set(counted.flatMap { $0.sources.split(separator: ";").map(String.init) })
    return names.compactMap { numbers[$0] }
  }
}

package import Register
import Tables

extension Partnership: CountedRecord {
  package static func records(of facts: Facts) -> ArraySlice<Partnership> {
    if case .partnerships(let partnerships) = facts { partnerships } else { [] }
  }

  /// Of a home authority, more than an intention, and not counted in another record.
  package func counts(in scope: Scope) -> Bool {
    scope.isHome[home] && kind != .intended && account?.countedIn == nil
  }

  /// The home authorities whose partnership it is: of two, that whose record counts comes first.
  var homes: [Int] { account?.isMutual == true ? [home, partner] : [home] }

  /// The place with which a home authority is partner by it.
  func partner(of place: Int?) -> Int {
    account?.isMutual == true && place == partner ? home : partner
  }

  /// When it was established: in EDTF, or as the sources have it where they differ.
  func establishedCell(orElse status: Status) -> Cell {
    if account?.establishedWordings.isEmpty == false { return .stated(establishedWording ?? "") }
    return established.map { .date($0.value.description) } ?? .empty(status)
  }

  /// When it ended; a form of a relation ended when the next began.
  func endedCell(orElse status: Status) -> Cell {
    if account?.endedWordings.isEmpty == false { return .stated(endedWording ?? "") }
    let date = ended ?? account?.nextEstablished
    return date.map { .date($0.value.description) } ?? .empty(status)
  }
}

/// The identifiers of records that are unique within one folder only.
///
/// A name means the record of its own folder; where that has none, the only one of the others.
/// `deyang/e1` is the record `e1` of the folder `deyang`, from wherever it is named.
package struct FolderNames: Sendable {
  package enum Match: Hashable, Sendable {
    case record(Int)
    /// Records of several other folders, by their identifiers with the folder before them.
    case several([String])
    case none
  }

  private let first: [String: Int]
  /// The other records of an identifier that several bear.
  private var further: [String: [Int]] = [:]
  /// By record.
  private let folders: [String]
  /// What each entry stands for.
  private let numbers: [Int]

  /// Records by identifier and place; one may stand there with several.
  package init(
    _ entries: [(id: String, origin: Origin, number: Int)], in register: Register
  ) {
    var first: [String: Int] = [:]
    first.reserveCapacity(entries.count)
    for (index, entry) in entries.enumerated() {
      if first[entry.id] == nil {
        first[entry.id] = index
      } else {
        further[entry.id, default: []].append(index)
      }
    }
    self.first = first
    let byFile = register.files.map(\.folder)
    folders = entries.map { entry in
      byFile.indices.contains(entry.origin.file) ? byFile[entry.origin.file] : ""
    }
    numbers = entries.map(\.number)
  }

  package func match(_ id: String, from folder: String) -> Match {
    let found = entries(id)
    if let own = found.first(where: { folders[$0] == folder }) { return .record(numbers[own]) }
    if Set(found.map { numbers[$0] }).count > 1 {
      return .several(Set(found.map { folders[$0] + "/" + id }).sorted())
    }
    return found.first.map { .record(numbers[$0]) } ?? qualified(id)
  }

  /// Every identifier.
  package var ids: some Collection<String> { first.keys }

  private func entries(_ id: String) -> [Int] {
    first[id].map { [$0] + further[id, default: []] } ?? []
  }

  private func qualified(_ id: String) -> Match {
    guard let slash = id.utf8.firstIndex(of: UInt8(ascii: "/")) else { return .none }
    let folder = String(id[..<slash])
    let rest = String(id[id.utf8.index(after: slash)...])
    return entries(rest).first { folders[$0] == folder }.map { .record(numbers[$0]) } ?? .none
  }
}

extension Register {
  /// The folder of a city in which a record stands; empty for the top folder.
  package func folder(of origin: Origin) -> String {
    files.indices.contains(origin.file) ? files[origin.file].folder : ""
  }

  /// Where a record stands: `deyang/exchanges.csv:3`.
  package func place(of origin: Origin) -> String {
    let path = files.indices.contains(origin.file) ? files[origin.file].path : ""
    return "\(path):\(origin.line)"
  }
}

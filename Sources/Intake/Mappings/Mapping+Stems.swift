extension [Mapping] {
  /// Gives each mapping what its records are called that have no identifiers: the name of the file
  /// and, where two mappings of a table in a folder would be called alike, what tells them apart.
  ///
  /// | mappings of one table                 | names                              |
  /// |---------------------------------------|------------------------------------|
  /// | liste.csv                             | liste                              |
  /// | besuche.xlsx, sheets 2016 and 2017    | besuche-2016, besuche-2017         |
  /// | liste.csv, liste.tsv                  | liste-csv, liste-tsv               |
  /// | liste.csv, liste.csv                  | liste, liste-2                     |
  mutating func nameRecords() {
    for index in indices { self[index].stem = self[index].stem(withEnding: false, sheet: false) }
    for alike in groups {
      let files = Set(alike.map { self[$0].file }).count
      let sheets = Set(alike.map { [self[$0].file, self[$0].sheet ?? ""] }).count
      for index in alike {
        self[index].stem = self[index].stem(withEnding: files > 1, sheet: sheets > files)
      }
    }
    var taken = Set(indices.map(key))
    for alike in groups {
      for index in alike.dropFirst() {
        let stem = self[index].stem
        var number = 2
        self[index].stem = "\(stem)-\(number)"
        while !taken.insert(key(index)).inserted {
          number += 1
          self[index].stem = "\(stem)-\(number)"
        }
      }
    }
  }

  /// What must be different of two mappings.
  private func key(_ index: Int) -> [String] {
    let mapping = self[index]
    return mapping.file.split(separator: "/").dropLast().map(String.init)
      + [mapping.table, mapping.stem]
  }

  /// The mappings that have equal keys, in the order of the settings.
  private var groups: [[Int]] {
    Dictionary(grouping: indices, by: key).values.filter { $0.count > 1 }
      .sorted { $0[0] < $1[0] }
  }
}

extension Mapping {
  fileprivate func stem(withEnding isWhole: Bool, sheet hasSheet: Bool) -> String {
    let name = file.split(separator: "/").last ?? ""
    let parts = name.split(separator: ".").prefix(isWhole ? .max : 1)
    let words = (hasSheet ? sheet ?? "" : "").lowercased().split { !$0.isLetter && !$0.isNumber }
    return (parts + words).joined(separator: "-")
  }
}

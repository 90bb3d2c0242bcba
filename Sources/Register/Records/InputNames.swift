extension [InputFile] {
  /// What each entry is called, so that no two that hold records are called alike: the path; the
  /// table too, where a file is read as several; and a number where it is read as one several times.
  ///
  /// | entries                                          | names                                    |
  /// |--------------------------------------------------|------------------------------------------|
  /// | a.csv                                            | a.csv                                    |
  /// | a.csv as partnerships, as exchanges              | a.csv (partnerships), a.csv (exchanges)  |
  /// | a.csv as exchanges, as exchanges                 | a.csv (exchanges), a.csv (exchanges 2)   |
  package var inputNames: [String] {
    let paths = Dictionary(grouping: filter(\.holdsRecords), by: \.path).mapValues(\.count)
    var counts: [[String]: Int] = [:]
    return map { file in
      guard file.holdsRecords, paths[file.path, default: 0] > 1 else { return file.path }
      let number = counts[[file.path, file.table], default: 0] + 1
      counts[[file.path, file.table]] = number
      let table = number == 1 ? file.table : "\(file.table) \(number)"
      return "\(file.path) (\(table))"
    }
  }
}

/// Where a record begins.
struct CSVPosition: Equatable {
  /// From 0, in bytes from the start of the file.
  var offset: Int
  /// From 1.
  var line: Int
}

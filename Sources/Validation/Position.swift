import Register

extension Register {
  /// Where a record stands, as findings refer to it: `at Inputs/editions.csv:7`.
  func position(_ origin: Origin) -> String {
    guard files.indices.contains(origin.file) else { return "at line \(origin.line)" }
    return "at \(files[origin.file].path):\(origin.line)"
  }
}

extension English {
  package var furtherReading: String { "Where to find the rest" }

  package func workbook(_ file: String) -> String {
    "\(file): every table with its notes, the records behind it and their sources"
  }

  package func data(folder: String, descriptor: String) -> String {
    "\(folder): the same tables as CSV files for programs, described in \(descriptor)"
  }

  package func fact(_ name: String, _ text: String) -> String { "\(name): \(text)" }
}

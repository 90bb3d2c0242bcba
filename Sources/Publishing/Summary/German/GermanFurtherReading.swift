extension German {
  package var furtherReading: String { "Wo mehr steht" }

  package func workbook(_ file: String) -> String {
    "\(file): alle Tabellen mit Anmerkungen, die Datensätze dahinter und ihre Quellen"
  }

  package func data(folder: String, descriptor: String) -> String {
    "\(folder): dieselben Tabellen als CSV-Dateien zur Weiterverarbeitung, beschrieben in "
      + descriptor
  }

  package func fact(_ name: String, _ text: String) -> String { "\(name): \(text)" }
}

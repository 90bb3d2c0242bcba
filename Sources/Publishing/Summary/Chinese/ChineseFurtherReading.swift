extension Chinese {
  package var furtherReading: String { "更多资料" }

  package func workbook(_ file: String) -> String {
    "\(file)：全部表格及注释、所依据的记录和资料来源"
  }

  package func data(folder: String, descriptor: String) -> String {
    "\(folder)：供程序读取的同一组表格（CSV格式），说明见 \(descriptor)"
  }

  package func fact(_ name: String, _ text: String) -> String { "\(name)：\(text)" }
}

import OpenXML

/// A table of a finished workbook, as the file describes it.
package struct TableOfWorkbook: Hashable, Sendable {
  package let name: String
  /// Its cells with the row of headers.
  package let range: CellRange
  package let headers: [String]

  /// The tables of a workbook in the order of its sheets; none where the bytes are no workbook that
  /// this program wrote.
  package static func all(in bytes: [UInt8]) -> [TableOfWorkbook] {
    guard let archive = try? ZipArchive(bytes) else { return [] }
    return archive.entries.filter { $0.name.hasPrefix("xl/tables/") }.compactMap { entry in
      var part: [UInt8] = []
      guard (try? archive.inflate(entry) { part += $0 }) != nil else { return nil }
      return TableOfWorkbook(String(decoding: part, as: UTF8.self))
    }
  }

  private init?(_ markup: String) {
    let tags = markup.split(separator: "<")
    guard let table = tags.first(where: { $0.hasPrefix("table ") }),
      let name = Self.value(of: "name", in: table),
      let reference = Self.value(of: "ref", in: table), let range = CellRange(named: reference)
    else { return nil }
    self.name = name
    self.range = range
    headers = tags.filter { $0.hasPrefix("tableColumn ") }
      .compactMap { Self.value(of: "name", in: $0) }
    guard headers.count == range.columns.count else { return nil }
  }

  private static func value(of attribute: String, in tag: Substring) -> String? {
    guard let start = tag.firstRange(of: " \(attribute)=\"")?.upperBound else { return nil }
    let text = String(tag[start...].prefix { $0 != "\"" })
    return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&#xA;", with: "\n").replacing("&amp;", with: "&")
  }
}

extension CellRange {
  /// Nil unless written as Excel does: `A1:B5`.
  fileprivate init?(named text: String) {
    let corners = text.split(separator: ":").compactMap { Self.corner($0) }
    guard corners.count == 2, corners[0].row <= corners[1].row,
      corners[0].column <= corners[1].column
    else { return nil }
    self.init(
      rows: corners[0].row...corners[1].row, columns: corners[0].column...corners[1].column)
  }

  private static func corner(_ text: Substring) -> CellAddress? {
    let letters = text.prefix { "A"..."Z" ~= $0 }
    guard (1...3).contains(letters.count), let row = Int(text.dropFirst(letters.count)), row > 0
    else { return nil }
    let column = letters.unicodeScalars.reduce(0) { $0 * 26 + Int($1.value) - 64 }
    return CellAddress(row: row - 1, column: column - 1)
  }
}

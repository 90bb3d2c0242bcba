import Spreadsheet

extension WorkbookMap {
  /// The map of a workbook that was published, where its inputs or the program have changed since:
  /// tables are known by their titles, columns by their headings. Rows keep their published order.
  ///
  /// Nil where the bytes are no workbook with any of the tables.
  package func published(as bytes: [UInt8]) -> WorkbookMap? {
    let tables = TableOfWorkbook.all(in: bytes).compactMap { table in
      Self.parts(of: table.name).map { (table: table, number: $0.number, title: $0.title) }
    }
    var map = self
    map.sheets = sheets.compactMap { sheet in
      let own = Self.parts(of: sheet.objectName)
      return tables.first { $0.title == own?.title && ($0.number == nil) == (sheet.number == nil) }
        .map { sheet.published(as: $0.table, number: $0.number) }
    }
    return map.sheets.isEmpty ? nil : map
  }

  /// The number and the title of `Table_3_Delegations`; no number in `List_Records`.
  private static func parts(of name: String) -> (number: Int?, title: String)? {
    let words = name.split(separator: "_")
    switch words.first {
    case "Table": return words.count > 2 ? Int(words[1]).map { ($0, words[2...].joined()) } : nil
    case "List": return (nil, words.dropFirst().joined())
    default: return nil
    }
  }
}

extension WorkbookMap.Sheet {
  fileprivate func published(as table: TableOfWorkbook, number: Int?) -> WorkbookMap.Sheet {
    var sheet = self
    sheet.number = number
    if let own = self.number, let number, name.hasPrefix("\(own) ") {
      sheet.name = "\(number)" + name.dropFirst("\(own)".count)
    }
    sheet.rows = table.range.rows.lowerBound + 1..<table.range.rows.upperBound + 1
    let known = columns.map { Self.plain($0.header) }
    sheet.columns = table.headers.map { header in
      let place = known.firstIndex(of: Self.plain(header))
      return place.map { (header, columns[$0].part, columns[$0].source) } ?? (header, .remarks, nil)
    }
    return sheet
  }

  /// A heading without the numbers of its notes, which other notes may have moved, without the
  /// line in another language, and in one line.
  private static func plain(_ header: String) -> String {
    let lines = header.prefix { $0 != "[" }.split(separator: "\n")
    let own = lines.first.map { TextExtent(of: String($0)).isWide } ?? false
    return lines.prefix(1).joined()
      + lines.dropFirst().prefix { own && TextExtent(of: String($0)).isWide }.joined()
  }
}

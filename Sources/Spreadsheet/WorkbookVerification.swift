import OpenXML

/// The parts of one workbook file, read to their ends.
struct WorkbookVerification {
  /// Its contents are held where they are small.
  let archive: ZipArchive

  private static let mostHeld = 16 << 20

  init(_ bytes: [UInt8]) throws(Damage) {
    archive = try ZipArchive(bytes).unpacked(upTo: Self.mostHeld)
  }

  func contents() throws(Damage) -> WorkbookContents {
    var scans: [String: MarkupScan] = [:]
    var workbook: [UInt8] = []
    for entry in archive.entries {
      var scan = MarkupScan()
      try archive.inflate(entry) { chunk in
        if entry.name == "xl/workbook.xml" { workbook += chunk }
        scan.read(chunk)
      }
      if let reason = scan.finish() {
        throw Damage(reason: "part '\(entry.name)' \(reason)")
      }
      if scans.updateValue(scan, forKey: entry.name) != nil {
        throw Damage(reason: "part '\(entry.name)' stands twice")
      }
    }
    for part in ["[Content_Types].xml", "xl/workbook.xml", "xl/styles.xml"] where scans[part] == nil
    {
      throw Damage(reason: "part '\(part)' is missing")
    }
    return WorkbookContents(
      sheets: try Self.sheets(named: SheetNames.read(from: workbook), scans),
      tables: scans.keys.count { $0.hasPrefix("xl/tables/table") },
      charts: scans.keys.count { $0.hasPrefix("xl/charts/chart") })
  }

  private static func sheets(
    named names: [String], _ scans: [String: MarkupScan]
  ) throws(Damage) -> [WorkbookContents.SheetContents] {
    var sheets: [WorkbookContents.SheetContents] = []
    for (index, name) in names.enumerated() {
      let part = "xl/worksheets/sheet\(index + 1).xml"
      guard let scan = scans[part] else { throw Damage(reason: "part '\(part)' is missing") }
      sheets.append(
        WorkbookContents.SheetContents(name: name, rows: scan.rows, cells: scan.cells))
    }
    if names.isEmpty { throw Damage(reason: "there is no sheet in it") }
    return sheets
  }
}

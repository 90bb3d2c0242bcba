import OpenXML

/// How much a workbook may make its reader do and hold.
struct WorkbookLimits {
  var package = PackageLimits()
  /// Bytes of a part that lists sheets or other parts.
  var listBytes = 4 << 20
  /// Formats of cells, and formats of numbers.
  var formats = 1 << 16
  /// Bytes of all cells of a row.
  var rowBytes = 4 << 20
  /// Areas of merged cells.
  var merged = 1 << 16
  /// Rows of a sheet.
  var rows = CellPlace.rowLimit
  /// Rows one after the other that are kept out.
  var problems = 1 << 15
  /// Bytes that are shown of all those rows.
  var originalBytes = 4 << 20
}

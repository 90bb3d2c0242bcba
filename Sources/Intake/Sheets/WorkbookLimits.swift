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
}

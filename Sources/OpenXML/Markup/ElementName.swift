/// The elements of a workbook's parts that have a meaning to us, without their prefix.
package enum ElementName: String, CaseIterable, Sendable {
  case other = ""
  // Content types and relationships.
  case contentTypeDefault = "Default"
  case contentTypeOverride = "Override"
  case relationship = "Relationship"
  // The workbook.
  case workbookProperties = "workbookPr"
  case sheet, definedName
  // Shared and inline texts.
  case item = "si"
  case inlineText = "is"
  case text = "t"
  case phonetic = "rPh"
  // Styles.
  case numberFormat = "numFmt"
  case fonts, font
  case size = "sz"
  case cellFormats = "cellXfs"
  case cellFormat = "xf"
  // Sheets.
  case sheetProperties = "pageSetUpPr"
  case formatProperties = "sheetFormatPr"
  case column = "col"
  case sheetData, row
  case cell = "c"
  case value = "v"
  case formula = "f"
  case mergeCell, hyperlink, autoFilter, tablePart, drawing, ignoredError
  case dataValidation, formula1
  case pageSetup, oddFooter, firstFooter, evenFooter
  // Tables.
  case table, tableColumn
  // Drawings.
  case twoCellAnchor, oneCellAnchor, absoluteAnchor
  case from, to
  case extent = "ext"
  case objectProperties = "cNvPr"
  case decorative
  case frame = "graphicFrame"
  case picture = "pic"
  case shape = "sp"
  case chart
  // Charts.
  case title, autoTitleDeleted
  case categoryAxis = "catAx"
  case valueAxis = "valAx"
  case dateAxis = "dateAx"
  case seriesAxis = "serAx"
  case delete
  case series = "ser"
  case seriesText = "tx"
  case categories = "cat"
  case values = "val"
  case xValues = "xVal"
  case yValues = "yVal"
  case bubbleSizes = "bubbleSize"
  case rich
  case stringReference = "strRef"
  case numberReference = "numRef"
  case pointCount = "ptCount"
  case point = "pt"
  case pieChart, doughnutChart, ofPieChart, pie3DChart
  // Properties of the document.
  case subject, creator, keywords, created
  /// What other programs offer instead, for readers that do not know an extension.
  case fallback = "Fallback"
}

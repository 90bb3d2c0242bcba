/// The attributes that have a meaning to us.
///
/// Of names with a prefix only the references to relationships and `xml:space` count, whatever
/// their prefix.
package enum AttributeName: String, CaseIterable, Sendable {
  case other = ""
  case relationship = ":id"
  case embeddedRelationship = ":embed"
  case space = ":space"
  case id = "id"
  case relationshipID = "Id"
  case type = "Type"
  case target = "Target"
  case targetMode = "TargetMode"
  case partName = "PartName"
  case fileExtension = "Extension"
  case contentType = "ContentType"
  case name, displayName, state, date1904
  case sheetID = "sheetId"
  case localSheet = "localSheetId"
  case numberFormat = "numFmtId"
  case formatCode, fontId
  case val
  case reference = "r"
  case style = "s"
  case kind = "t"
  case ref, location, display
  case least = "min"
  case most = "max"
  case width, hidden, customWidth, defaultColWidth
  case squares = "sqref"
  case numberStoredAsText
  case headerRowCount, totalsRowCount
  case fitToPage, fitToWidth, paperSize
  case description = "descr"
  case index = "idx"
  case height = "cy"
}

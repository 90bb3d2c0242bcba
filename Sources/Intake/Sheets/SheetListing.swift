import OpenXML

/// A sheet as its workbook lists it.
struct SheetListing: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    /// Rows of cells, which alone are read.
    case cells
    case chart
    case dialog
    case macros
    /// None that is known, or one whose part is missing.
    case unknown
  }

  let name: String
  let visibility: SheetEntry.Visibility
  let kind: Kind

  /// Whether the sheet stands among the tabs.
  var isHidden: Bool { visibility != .visible }
}

extension SheetListing.Kind {
  /// By the type of the relationship with the part.
  init(_ type: String?) {
    self =
      switch type {
      case "worksheet": .cells
      case "chartsheet": .chart
      case "dialogsheet": .dialog
      case "xlMacrosheet", "xlIntlMacrosheet": .macros
      default: .unknown
      }
  }

  /// What such a sheet is called in messages.
  var words: String {
    switch self {
    case .cells: "a sheet of cells"
    case .chart: "a chart"
    case .dialog: "a dialog"
    case .macros: "a sheet of macros"
    case .unknown: "no sheet that can be read"
    }
  }
}

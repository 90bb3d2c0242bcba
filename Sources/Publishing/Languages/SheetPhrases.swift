/// Words of the sheets that hold no figures, and of the margins.
package protocol SheetPhrases {
  var contents: String { get }
  var contentsSummary: String { get }
  var sheetHeading: String { get }
  var titleHeading: String { get }
  /// The link from every sheet to the list of sheets.
  var backToContents: String { get }

  var notes: String { get }
  /// Over the list of notes.
  var notesOnTables: String { get }
  var notesSummary: String { get }
  var noteHeading: String { get }
  var textHeading: String { get }
  var usedInHeading: String { get }
  var rules: String { get }
  var rulesSummary: String { get }
  var ruleHeading: String { get }
  var marks: String { get }
  var marksSummary: String { get }
  var markHeading: String { get }
  var meaningHeading: String { get }

  /// The footer's "page 2 of 7".
  func page(_ number: String, of count: String) -> String
}

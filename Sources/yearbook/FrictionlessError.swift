/// The kinds of error of frictionless, a standard of reports on tables, by which others know ours.
struct FrictionlessError {
  let type: String
  let title: String
  let meaning: String
  let tags: [String]
  /// The table of which a record names one that is not there.
  let reference: String?

  /// Whether it is about a record, not about the file or its headings.
  var concernsRow: Bool { tags.contains("#row") }

  /// Whether it is about the headings.
  var concernsHeader: Bool { tags.contains("#header") }

  /// The kind of a check, told of a column or, where that is 0, of a whole record.
  init(check: String, column: Int) {
    reference = Self.references[check]
    let type =
      Self.types[check] ?? reference.map { _ in "foreign-key" }
      ?? (column > 0 ? "constraint-error" : "row-constraint")
    let known = Self.kinds[type]
    self.type = type
    title = known?.title ?? "Error"
    meaning = known?.meaning ?? "The data has an error."
    tags = known?.tags ?? []
  }

  /// The checks whose identifiers frictionless does not have.
  private static let types: [String: String] = [
    "blank-header": "blank-header", "blank-label": "blank-label", "blank-row": "blank-row",
    "duplicate-label": "duplicate-label", "missing-label": "missing-label",
    "unknown-label": "extra-label", "extra-cell": "extra-cell", "missing-cell": "missing-cell",
    "encoding-error": "encoding-error", "undecided-encoding": "encoding-error",
    "duplicate-identifier": "primary-key",
    "unreadable-date": "type-error", "unreadable-figure": "type-error",
    "unreadable-ordinal": "type-error", "settings": "error", "unknown-table": "source-error",
    "json-table": "source-error", "stray-quote": "source-error", "unclosed-quote": "source-error",
  ]

  /// The tables that records refer to, by the checks of it.
  private static let references = [
    "unknown-place": "places", "ambiguous-place": "places", "unlisted-source": "sources",
    "unknown-series": "series", "unknown-programme": "programmes",
  ]

  private static let cell = ["#table", "#row", "#cell"]
  private static let row = ["#table", "#row"]
  private static let label = ["#table", "#header", "#label"]

  private static let kinds: [String: (title: String, meaning: String, tags: [String])] = [
    "error": ("Error", "The settings have an error.", []),
    "source-error": ("Source Error", "The text of the file cannot be told apart.", []),
    "encoding-error": ("Encoding Error", "The bytes are no text of the file's encoding.", []),
    "blank-header": ("Blank Header", "The table has no headings.", ["#table", "#header"]),
    "blank-label": ("Blank Label", "A heading is empty.", label),
    "duplicate-label": ("Duplicate Label", "Two columns have the same heading.", label),
    "missing-label": ("Missing Label", "A column that is needed is not there.", label),
    "extra-label": ("Extra Label", "A heading is not known.", label),
    "blank-row": ("Blank Row", "A row is empty.", row),
    "extra-cell": ("Extra Cell", "A row has more cells than there are headings.", cell),
    "missing-cell": ("Missing Cell", "A row has fewer cells than there are headings.", cell),
    "primary-key": ("PrimaryKey Error", "An identifier stands twice.", row),
    "foreign-key": ("ForeignKey Error", "A record names another that is not there.", cell),
    "type-error": ("Type Error", "A value is not of the kind that its column holds.", cell),
    "constraint-error": ("Constraint Error", "A value is not among those allowed.", cell),
    "row-constraint": ("Row Constraint", "What a record states does not agree.", row),
  ]
}

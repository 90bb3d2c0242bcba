/// A part of the summary under a heading of its own.
struct SummarySection: Hashable {
  var heading: String
  var blocks: [SummaryBlock]
}

/// A piece of plain text, a blank line before and after it.
enum SummaryBlock: Hashable {
  case paragraph(String)
  /// Short lines, each on a line of its own.
  case facts([String])
  /// Items with a bullet each.
  case list([String])
  case table(SmallTable)
}

/// A topic of the summary: one file a topic, and one line in `SummaryTopic.all`.
struct SummaryTopic: Sendable {
  /// The topic's section; nil where the release has nothing on it.
  let section: @Sendable (SummaryContext) -> SummarySection?

  /// A topic whose heading is left out with its blocks.
  init(
    _ heading: @escaping @Sendable (any SummaryPhrases) -> String,
    blocks: @escaping @Sendable (SummaryContext) -> [SummaryBlock]
  ) {
    section = { context in
      let blocks = blocks(context)
      return blocks.isEmpty
        ? nil : SummarySection(heading: heading(context.phrases), blocks: blocks)
    }
  }

  /// Every topic, what a busy reader needs first.
  static let all: [SummaryTopic] = [
    .inBrief, .delegations, .visits, .partnerships, .gatherings, .programmes, .unknowns,
    .conflicts, .anniversaries, .furtherReading,
  ]
}

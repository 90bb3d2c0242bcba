/// A way to publish a release: one format a file, and one line in `OutputFormat.all`.
package struct OutputFormat: Sendable {
  /// The name by which settings choose it, for example `workbook`.
  package let name: String
  /// Makes the files of that format, with an existing directory for what must be put together on
  /// the way; nothing of it is left there.
  package let files:
    @Sendable (Publication, _ workspace: String) throws(PublishingError) -> [PublishedFile]

  package init(
    name: String,
    files:
      @escaping @Sendable (Publication, _ workspace: String) throws(PublishingError) ->
      [PublishedFile]
  ) {
    self.name = name
    self.files = files
  }

  /// Every format, in the order in which they are written.
  package static let all: [OutputFormat] = [
    .workbook, .summary, .data, .sdmx, .excel, .germanExcel,
  ]
}

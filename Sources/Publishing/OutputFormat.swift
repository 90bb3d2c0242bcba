/// A way to publish a release: one format a file, and one line in `OutputFormat.all`.
package struct OutputFormat: Sendable {
  /// The name by which settings choose it, for example `workbook`.
  package let name: String
  /// Writes the files of that format into a directory that exists, and names them.
  package let write:
    @Sendable (Publication, _ directory: String) throws(PublishingError) -> [PublishedFile]

  package init(
    name: String,
    write:
      @escaping @Sendable (Publication, _ directory: String) throws(PublishingError) ->
      [PublishedFile]
  ) {
    self.name = name
    self.write = write
  }

  /// Every format, in the order in which they are written.
  package static let all: [OutputFormat] = [.workbook, .summary, .data]
}

package import Tables

/// What a reader must know of one record behind a figure, and where it stands.
package struct RecordCard: Sendable {
  /// A document that the record names.
  package struct Source: Hashable, Sendable {
    package let id: String
    /// Empty where the table of sources does not know it.
    package let title: String
  }

  /// What a source says of it in so many words.
  package struct Quotation: Hashable, Sendable {
    package let text: String
    /// Identifiers of the claim that quotes it, and of the claim's source.
    package let claim: String
    package let source: String
  }

  package let id: String
  package let type: Wording
  /// As it is recorded; empty where no date is.
  package let date: Wording
  /// The places on both sides, or the place.
  package let places: Wording
  package let what: Wording
  /// Figures in the words of the record; empty where it has none.
  package let figure: Wording
  /// Empty unless it is planned, cancelled and the like.
  package let status: Wording
  package let note: String
  /// Path within the inputs folder, and the line on which the record begins.
  package let file: String
  package let line: Int
  package var sources: [Source] = []
  package var quotations: [Quotation] = []
  /// What the record alone adds to the cell; nil where the cell holds no figure.
  package var share: Observation?
}

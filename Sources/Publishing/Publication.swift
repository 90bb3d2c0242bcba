package import Tables

/// A release and how it is to be published.
package struct Publication: Sendable {
  package var release: Release
  /// Formats that hold words write one file a language.
  package var languages: [Language]
  /// The letters that statuses get; nil for those of each language's own offices.
  package var profile: StatusProfile?
  /// Whether tables in other languages have the English headings under their own, where that is
  /// their custom.
  package var showsEnglishHeaders: Bool
  /// The documents behind the figures.
  package var sources: [DataSource]

  package init(
    _ release: Release, languages: [Language] = [.english], profile: StatusProfile? = nil,
    showsEnglishHeaders: Bool = true, sources: [DataSource] = []
  ) {
    self.release = release
    self.languages = languages
    self.profile = profile
    self.showsEnglishHeaders = showsEnglishHeaders
    self.sources = sources
  }

  /// The letters that statuses get in a language.
  package func profile(in language: Language) -> StatusProfile {
    profile ?? language.statusProfile
  }
}

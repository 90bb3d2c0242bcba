package import Tables

/// A release and how it is to be published.
package struct Publication: Sendable {
  package var release: Release
  /// Formats that hold words write one file a language.
  package var languages: [Language]
  /// The letters that statuses get.
  package var profile: StatusProfile
  /// The documents behind the figures.
  package var sources: [DataSource]

  package init(
    _ release: Release, languages: [Language] = [.english], profile: StatusProfile = .unitedKingdom,
    sources: [DataSource] = []
  ) {
    self.release = release
    self.languages = languages
    self.profile = profile
    self.sources = sources
  }
}

/// A language in which a release can be published.
package enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case chinese = "zh"
  case german = "de"
}

/// A name in the three languages of the yearbook.
package struct Names: Hashable, Sendable {
  package var en: String
  package var zh: String
  package var de: String

  package init(en: String, zh: String, de: String) {
    self.en = en
    self.zh = zh
    self.de = de
  }

  /// A name that is the same in every language.
  package init(verbatim name: String) {
    self.init(en: name, zh: name, de: name)
  }
}

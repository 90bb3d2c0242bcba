/// One phrase in every language of publication, so that a language left out does not compile.
package struct Wording: Hashable, Sendable {
  package var en: String
  package var zh: String
  package var de: String

  package init(en: String, zh: String, de: String) {
    self.en = en
    self.zh = zh
    self.de = de
  }

  /// A text that reads the same in every language: a name, an identifier, a quotation.
  package init(verbatim text: String) {
    self.init(en: text, zh: text, de: text)
  }

  package func text(in language: Language) -> String {
    switch language {
    case .english: en
    case .chinese: zh
    case .german: de
    }
  }
}

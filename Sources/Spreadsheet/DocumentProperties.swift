/// What the file says about itself (File > Info in Excel).
package struct DocumentProperties: Equatable, Sendable {
  package var title: String
  package var subject: String
  /// The organisation that publishes.
  package var author: String
  package var company: String
  package var keywords: String
  package var comments: String
  package var category: String

  package init(
    title: String = "", subject: String = "", author: String = "", company: String = "",
    keywords: String = "", comments: String = "", category: String = ""
  ) {
    self.title = title
    self.subject = subject
    self.author = author
    self.company = company
    self.keywords = keywords
    self.comments = comments
    self.category = category
  }

  /// Each property with the name that messages give it.
  var fields: [(name: String, text: String)] {
    [
      ("title", title), ("subject", subject), ("author", author), ("company", company),
      ("keywords", keywords), ("comments", comments), ("category", category),
    ]
  }
}

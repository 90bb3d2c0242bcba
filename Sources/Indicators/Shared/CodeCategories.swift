package import Register
package import Tables

extension Code {
  /// The tidy identifier: the code's own, blanks as hyphens.
  var tidyID: String { String(id.map { $0 == " " ? "-" : $0 }) }

  /// The value as tables have it.
  package var category: Category { Category(id: tidyID, label: Wording(words)) }
}

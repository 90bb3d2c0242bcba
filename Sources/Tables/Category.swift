/// A value of a dimension: a year, a continent, a place, the total.
package struct Category: Hashable, Sendable {
  /// Stable identifier in tidy files; SDMX's `_T` for the total and `_U` for not stated.
  package var id: String
  package var label: Wording

  package init(id: String, label: Wording) {
    self.id = id
    self.label = label
  }

  /// A category whose identifier is its label in every language, such as a year.
  package init(verbatim id: String) {
    self.init(id: id, label: Wording(verbatim: id))
  }

  package static let total = Category(
    id: "_T", label: Wording(en: "Total", zh: "合计", de: "Insgesamt"))
  package static let notStated = Category(
    id: "_U", label: Wording(en: "Not stated", zh: "未说明", de: "Ohne Angabe"))
  package static let periodNotDeterminable = Category(
    id: "_U",
    label: Wording(
      en: "Period not determinable", zh: "时期无法确定", de: "Zeitraum nicht bestimmbar"))
}

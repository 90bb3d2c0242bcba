/// A sheet as the workbook lists it.
package struct SheetEntry: Hashable, Sendable {
  package enum Visibility: String, Sendable {
    case visible
    case hidden
    /// Hidden from the list of hidden sheets, too.
    case veryHidden
  }

  package let name: String
  package let visibility: Visibility
  /// Of the relationship with the sheet's part.
  package let relationship: String
}

/// A name that a workbook gives to cells or to a formula.
package struct DefinedName: Hashable, Sendable {
  package let name: String
  /// The ordinal of the sheet that alone knows the name, from 0.
  package let sheet: Int?
  package let formula: String
}

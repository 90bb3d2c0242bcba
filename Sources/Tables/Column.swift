/// A column of a published table.
package struct Column: Hashable, Sendable {
  package enum Role: Hashable, Sendable {
    /// Its cells are categories of the dimension named by the column's id.
    case dimension
    /// Its cells describe the row: a name, a date, a theme.
    case attribute
    /// Its cells are observations of one measure.
    case measure(Measure)
  }

  /// Stable identifier, unique in its table.
  package var id: String
  package var heading: Wording
  package var role: Role
  package var notes: [Note]

  package init(id: String, heading: Wording, role: Role, notes: [Note] = []) {
    self.id = id
    self.heading = heading
    self.role = role
    self.notes = notes
  }

  package var measure: Measure? {
    if case .measure(let measure) = role { measure } else { nil }
  }
}

/// What a column counts, and at which fixed coordinates.
package struct Measure: Hashable, Sendable {
  /// What is measured, for tables that hold several measures, for example `established`.
  package var id: String
  package var unit: Unit
  /// Decimal places of every value in the column.
  package var decimals: Int
  /// The categories that the whole column stands for, for example direction = in.
  package var coordinates: [Coordinate]
  package var additivity: Additivity

  package init(
    id: String, unit: Unit, decimals: Int = 0, coordinates: [Coordinate] = [],
    additivity: Additivity = .additive
  ) {
    self.id = id
    self.unit = unit
    self.decimals = decimals
    self.coordinates = coordinates
    self.additivity = additivity
  }
}

/// A dimension and the category at which it is held.
package struct Coordinate: Hashable, Sendable {
  package var dimension: String
  package var category: String

  package init(dimension: String, category: String) {
    self.dimension = dimension
    self.category = category
  }
}

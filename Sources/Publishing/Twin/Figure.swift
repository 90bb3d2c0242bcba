internal import Tables

/// A part of an observation that has a field of its own in a data file.
enum Figure: String, CaseIterable, Sendable {
  case value, lower, upper, status, covered, of

  /// Whether it counts records, whatever the figure measures.
  var isCount: Bool { self == .covered || self == .of }

  /// What the field holds, for its schema.
  var description: String {
    switch self {
    case .value: "The figure; empty where the sources do not determine a single value."
    case .lower: "The least that it may be; empty where nothing is known from below."
    case .upper: "The most that it may be; empty where there is no upper bound."
    case .status:
      """
      Letters of SDMX's CL_OBS_STATUS, separated by blanks, the most important first: A normal, \
      B break in series, E estimated or known within bounds, M not applicable, O not available, \
      P provisional, Q confidential; and R revised, which that list does not have.
      """
    case .covered: "How many of the underlying records state a figure."
    case .of: "How many underlying records there are."
    }
  }

  /// The number in the field, or nil where it is empty. A confidential figure has none.
  func number(of observation: Observation) -> Int64? {
    guard !observation.status.contains(.confidential) else { return nil }
    return switch self {
    case .value: observation.value
    case .lower: observation.lower
    case .upper: observation.upper
    case .status: nil
    case .covered: observation.covered.map(Int64.init)
    case .of: observation.of.map(Int64.init)
    }
  }

  /// The field of this part, of figures with that many decimals at most.
  func field(named name: String, decimals: Int) -> DataField {
    var field = DataField(name: name, description: description, kind: .integer)
    switch self {
    case .value, .lower, .upper:
      field.kind = decimals > 0 ? .number : .integer
      field.missing = [.noFigure]
    case .status:
      field.kind = .string
      field.pattern = "[A-Z]( [A-Z])*"
    case .covered, .of: break
    }
    return field
  }
}

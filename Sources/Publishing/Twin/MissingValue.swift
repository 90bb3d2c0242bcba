import JSON
internal import Tables

/// A text that stands where there is no value, and why there is none.
struct MissingValue: Hashable, Sendable {
  var text: String
  var label: String

  static let notStated = MissingValue(text: "", label: "not stated")
  static let notApplicable = MissingValue(text: "_Z", label: "not applicable")
  static let confidential = MissingValue(text: "_C", label: "confidential")
  static let noFigure = MissingValue(text: "", label: "none: see the status")

  /// What stands in a cell that would describe its row.
  init(_ status: Status) {
    if status.contains(.confidential) {
      self = .confidential
    } else if status.contains(.notApplicable) {
      self = .notApplicable
    } else {
      self = .notStated
    }
  }

  private init(text: String, label: String) {
    self.text = text
    self.label = label
  }

  var json: JSON {
    ["value": .string(text), "label": .string(label)]
  }
}

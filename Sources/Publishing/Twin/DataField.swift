import JSON
internal import Tables

/// A column of a data file, as its Table Schema describes it.
struct DataField: Hashable, Sendable {
  enum Kind: String, Sendable {
    case string, integer, number
  }

  var name: String
  var title: String?
  var description: String?
  var kind: Kind
  /// The categories that occur, with what their identifiers stand for.
  var categories: [Category] = []
  /// The texts without a value, where an empty cell is not the only one or has its own reason.
  var missing: [MissingValue] = []
  /// Regular expression that every cell matches.
  var pattern: String?
  /// What the field's figures count, where no field of the record says it.
  var unit: String?
}

extension DataField {
  /// The Table Schema field.
  var json: JSON {
    .object(omittingNil: [
      "name": .string(name),
      "title": title.map(JSON.string),
      "description": description.map(JSON.string),
      "type": .string(kind.rawValue),
      "unit": unit.map(JSON.string),
      "categories": categories.isEmpty ? nil : .array(categoryObjects),
      "missingValues": missing.isEmpty ? nil : .array(missing.map(\.json)),
      "constraints": pattern.map { ["required": true, "pattern": .string($0)] },
    ])
  }

  /// Labels are unique in a schema, so that a name that two categories share is the first's alone.
  private var categoryObjects: [JSON] {
    var labels: Set<String> = []
    return categories.map { category in
      let isTelling =
        category.label != Wording(verbatim: category.id)
        && labels.insert(category.label.en).inserted
      let value = JSON.Member("value", .string(category.id))
      return .object([value] + (isTelling ? category.label.members(named: "label") : []))
    }
  }
}

extension Wording {
  /// The text in English under that name; where they differ from it, those in other languages under
  /// the name, `@` and the language, the way of the Data Package recipes.
  func members(named name: String) -> [JSON.Member] {
    let others: [(Language, String)] = [(.chinese, zh), (.german, de)]
    return [JSON.Member(name, .string(en))]
      + others.filter { $0.1 != en }.map { language, text in
        JSON.Member("\(name)@\(language.rawValue)", .string(text))
      }
  }
}

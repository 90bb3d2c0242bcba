package import Register

/// The columns of one input table.
package struct TableSchema: Sendable {
  /// The table's name, which is also its file's: `places` is `places.csv`.
  package let name: String
  /// What its files and sheets may be called in each language, besides its name.
  package let label: Names
  /// What one of its rows is, in a sentence.
  package let hint: Names
  package let fields: [TableField]

  package static let all: [TableSchema] = [
    .sources, .places, .series, .programmes, .partnerships, .editions, .participations,
    .agreements, .awards, .context, .claims, .coverage, .exchanges,
  ]

  /// Tables of things that several cities may have to do with.
  static let shared: [TableSchema] = [.sources, .places, .series, .programmes, .editions]

  /// Tables of what the records of others name.
  static let references: [TableSchema] = [.sources, .places, .series, .programmes]

  var hasIdentifiers: Bool { fields.contains { $0.field == .id } }

  /// The table of a file, a sheet or a member of that name, in any language and letter case,
  /// traditional Chinese characters too.
  static func named(_ name: String) -> TableSchema? {
    if let schema = all.first(where: { $0.name == name }) { return schema }
    let wanted = name.lowercased().plain
    return all.first { schema in
      [schema.name, schema.label.en, schema.label.zh, schema.label.de].contains {
        $0.lowercased() == wanted
      }
    }
  }

  /// What one of its records is called.
  var singular: String {
    name == "series" ? name : String(name.dropLast())
  }
}

/// The columns of one input table.
struct TableSchema {
  /// The table's name, which is also its file's: `places` is `places.csv`.
  let name: String
  let fields: [TableField]

  static let all: [TableSchema] = [
    .sources, .places, .series, .programmes, .partnerships, .editions, .participations,
    .agreements, .awards, .context, .claims, .coverage, .exchanges,
  ]

  /// Tables of things that several cities may have to do with.
  static let shared: [TableSchema] = [.sources, .places, .series, .programmes, .editions]

  /// Tables of what the records of others name.
  static let references: [TableSchema] = [.sources, .places, .series, .programmes]

  var hasIdentifiers: Bool { fields.contains { $0.field == .id } }

  /// What one of its records is called.
  var singular: String {
    name == "series" ? name : String(name.dropLast())
  }
}

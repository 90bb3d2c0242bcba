/// The columns of one input table.
struct TableSchema {
  /// The table's name, which is also its file's: `places` is `places.csv`.
  let name: String
  let fields: [TableField]

  static let all: [TableSchema] = [
    .sources, .places, .series, .programmes, .partnerships, .editions, .participations,
    .agreements, .awards, .context, .claims, .coverage, .exchanges,
  ]
}

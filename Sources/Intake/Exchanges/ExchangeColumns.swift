/// The columns of a table of exchanges, from 0; nil where the file does not have one.
struct ExchangeColumns {
  let id: Int
  let home: Int
  let date: Int?
  let endDate: Int?
  let direction: Int?
  let partners: Int?
  let kind: Int?
  let fields: Int?
  let leader: Int?
  let level: Int?
  let headcount: Int?
  let status: Int?
  let source: Int?

  /// Nil where a required column is missing.
  init?(_ map: ColumnMap) {
    guard let id = map[.id], let home = map[.home] else { return nil }
    self.id = id
    self.home = home
    date = map[.date]
    endDate = map[.endDate]
    direction = map[.direction]
    partners = map[.partners]
    kind = map[.kind]
    fields = map[.fields]
    leader = map[.leader]
    level = map[.level]
    headcount = map[.headcount]
    status = map[.status]
    source = map[.source]
  }
}

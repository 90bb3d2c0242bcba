/// One exchange as text, for the list of records: what the file says, with its places resolved.
package struct ExchangeRecord: Sendable {
  package var id: String
  package var date: String
  package var start: DayRange
  package var direction: Direction?
  package var home: Int
  package var partners: [Int]
  package var kind: ExchangeKind?
  package var fields: [String]
  package var leader: String
  package var level: LeaderLevel?
  package var headcount: String
  package var status: RecordStatus
  package var sources: String
  package var note: String
  package var origin: Origin
  /// The report of the same trip by another home authority that counts in its stead.
  package var countedIn: Origin?

  package init(
    id: String, date: String, start: DayRange, direction: Direction?, home: Int,
    partners: [Int], kind: ExchangeKind?, fields: [String], leader: String, level: LeaderLevel?,
    headcount: String, status: RecordStatus, sources: String, note: String, origin: Origin
  ) {
    self.id = id
    self.date = date
    self.start = start
    self.direction = direction
    self.home = home
    self.partners = partners
    self.kind = kind
    self.fields = fields
    self.leader = leader
    self.level = level
    self.headcount = headcount
    self.status = status
    self.sources = sources
    self.note = note
    self.origin = origin
  }
}

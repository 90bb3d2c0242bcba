/// One city in one cohort of a programme.
package struct Participation: Sendable {
  package var id: String
  /// Index into `Register.programmes`.
  package var programme: Int
  /// The cohort, named by the year in which it starts.
  package var cohort: Stated<RecordedDate>
  /// Index into `Register.places`, as is `counterpart`.
  package var city: Int
  package var counterpart: Int?
  package var status: RecordStatus
  /// Indices into `Register.sources`.
  package var sources: [Int]
  package var note: String
  package var origin: Origin

  package init(
    id: String, programme: Int, cohort: Stated<RecordedDate>, city: Int, counterpart: Int?,
    status: RecordStatus, sources: [Int], note: String, origin: Origin
  ) {
    self.id = id
    self.programme = programme
    self.cohort = cohort
    self.city = city
    self.counterpart = counterpart
    self.status = status
    self.sources = sources
    self.note = note
    self.origin = origin
  }
}

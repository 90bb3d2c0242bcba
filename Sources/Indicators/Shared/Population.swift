/// The records that an indicator counts.
package enum Population: String, Sendable {
  case delegations, partnerships, editions, participations, agreements, awards
}

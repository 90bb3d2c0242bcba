/// One restriction of a claim's scope, such as `continent=europe`.
package struct ScopeTerm: Hashable, Sendable {
  package var key: String
  package var value: String

  package init(
    key: String, value: String
  ) {
    self.key = key
    self.value = value
  }
}

/// A value together with the words in which its source states it.
package struct Stated<Value> {
  package var value: Value
  /// The text as it was recorded, untouched.
  package var wording: String

  package init(_ value: Value, wording: String) {
    self.value = value
    self.wording = wording
  }
}

extension Stated: Sendable where Value: Sendable {}
extension Stated: Equatable where Value: Equatable {}
extension Stated: Hashable where Value: Hashable {}

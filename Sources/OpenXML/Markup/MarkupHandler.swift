/// What is done with the elements of a part as they pass.
package protocol MarkupHandler: AnyObject {
  func begin(_ element: ElementName, _ attributes: Attributes)
  /// A piece of the text within the innermost open element.
  func text(_ piece: UnsafeBufferPointer<UInt8>)
  func end(_ element: ElementName)
}

extension MarkupHandler {
  package func text(_ piece: UnsafeBufferPointer<UInt8>) {}
  package func end(_ element: ElementName) {}
}

/// Looks at a part for nothing but its markup.
package final class MarkupOnly: MarkupHandler {
  package init() {}

  package func begin(_ element: ElementName, _ attributes: Attributes) {}
}

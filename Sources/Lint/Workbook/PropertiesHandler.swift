import OpenXML

/// The part of the document's properties.
final class PropertiesHandler: MarkupHandler {
  private(set) var properties = LintedProperties()
  private var value: [UInt8] = []

  func begin(_ element: ElementName, _ attributes: Attributes) {
    value.removeAll()
  }

  func text(_ piece: UnsafeBufferPointer<UInt8>) {
    value += piece
  }

  func end(_ element: ElementName) {
    let text = String(decoding: value, as: UTF8.self)
    switch element {
    case .title: properties.title = text
    case .subject: properties.subject = text
    case .creator: properties.creator = text
    case .keywords: properties.keywords = text
    case .created: properties.created = text
    default: break
    }
    value.removeAll()
  }
}

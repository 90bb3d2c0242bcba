/// What kind of part each part of a package is.
package struct ContentTypes: Sendable {
  package fileprivate(set) var byExtension: [String: String] = [:]
  package fileprivate(set) var byPart: [String: String] = [:]

  package init() {}

  /// The type of a part; nil where the package does not say.
  package func type(of part: String) -> String? {
    if let type = byPart[PartName.folded(part)] { return type }
    let name = part.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return nil }
    return byExtension[name[name.index(after: dot)...].lowercased()]
  }
}

/// Reads the part that lists the types.
final class ContentTypeHandler: MarkupHandler {
  private(set) var types = ContentTypes()

  func begin(_ element: ElementName, _ attributes: Attributes) {
    guard let type = attributes[.contentType]?.text else { return }
    if element == .contentTypeDefault, let name = attributes[.fileExtension]?.text {
      types.byExtension[name.lowercased()] = type
    } else if element == .contentTypeOverride, let name = attributes[.partName]?.text {
      types.byPart[PartName.folded(String(name.drop { $0 == "/" }))] = type
    }
  }
}

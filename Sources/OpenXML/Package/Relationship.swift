/// What one part of a package uses: another part, or something outside.
package struct Relationship: Hashable, Sendable {
  package let id: String
  /// The last word of its type, such as `worksheet`.
  package let type: String
  /// The name of the part, or the address outside.
  package let target: String
  package let isExternal: Bool
}

/// The relationships of one part.
final class RelationshipHandler: MarkupHandler {
  private(set) var relationships: [Relationship] = []
  private let folder: Substring

  init(of part: String) {
    folder = part.lastIndex(of: "/").map { part[...$0] } ?? ""
  }

  func begin(_ element: ElementName, _ attributes: Attributes) {
    guard element == .relationship else { return }
    let type = attributes[.type]?.text ?? ""
    let target = attributes[.target]?.text ?? ""
    let isExternal = attributes[.targetMode]?.text == "External"
    relationships.append(
      Relationship(
        id: attributes[.relationshipID]?.text ?? "",
        type: type.utf8.lastIndex(of: UInt8(ascii: "/"))
          .map { String(type[type.utf8.index(after: $0)...]) } ?? type,
        target: isExternal ? target : PartName.resolve(target, in: folder),
        isExternal: isExternal))
  }
}

/// A package of parts in an archive, as Office Open XML has them.
///
/// Parts are read one at a time and in pieces; of one nothing is held when the next is read, but for
/// what the archive holds unpacked already.
package final class PartPackage {
  package let archive: ZipArchive
  package let limits: PackageLimits
  private let entries: [String: ZipEntry]
  /// What the package says of itself; empty where it cannot be read.
  package private(set) var contentTypes = ContentTypes()

  /// The part that lists the types of the others.
  package static let contentTypes = "[Content_Types].xml"

  package convenience init(
    _ bytes: [UInt8], limits: PackageLimits = PackageLimits()
  ) throws(Damage) {
    self.init(try ZipArchive(bytes, limits: limits), limits: limits)
  }

  package init(_ archive: ZipArchive, limits: PackageLimits = PackageLimits()) {
    self.archive = archive
    self.limits = limits
    entries = Dictionary(archive.entries.map { (PartName.folded($0.name), $0) }) { first, _ in
      first
    }
  }

  package func contains(_ part: String) -> Bool { entries[PartName.folded(part)] != nil }

  /// The entry of a part.
  package func entry(of part: String) throws(Damage) -> ZipEntry {
    guard let entry = entries[PartName.folded(part)] else {
      throw Damage(reason: "part '\(part)' is missing", part: part)
    }
    return entry
  }

  /// Reads a part to its end, or until it can be read no further.
  package func read(_ part: String, _ handler: any MarkupHandler) throws(Damage) {
    try read(try entry(of: part), handler)
  }

  /// Reads a part by its entry, to its end, or until it can be read no further.
  package func read(_ entry: ZipEntry, _ handler: any MarkupHandler) throws(Damage) {
    var reader = MarkupReader(handler, limits: limits)
    try archive.unpack(entry, whileWanted: { reader.read($0) })
    try check(&reader, of: entry)
  }

  /// Throws what is wrong with a part as far as it was read.
  func check(_ reader: inout MarkupReader, of entry: ZipEntry) throws(Damage) {
    guard let mistake = reader.finish() else { return }
    // The place is looked for only where it is asked for.
    var position = MarkupPosition(after: reader.offset)
    try archive.unpack(entry, whileWanted: { position.pass($0) })
    position.end()
    throw Damage(
      mistake.kind, reason: mistake.reason(within: limits), part: entry.name,
      position: Damage.Position(line: position.line, column: position.column))
  }

  /// Reads the types of the parts.
  package func readContentTypes() throws(Damage) {
    let handler = ContentTypeHandler()
    try read(Self.contentTypes, handler)
    contentTypes = handler.types
  }

  /// What a part uses; nothing where the package lists nothing for it.
  package func relationships(of part: String) throws(Damage) -> [Relationship] {
    let list = PartName.relationships(of: part)
    guard contains(list) else { return [] }
    let handler = RelationshipHandler(of: part)
    try read(list, handler)
    return handler.relationships
  }
}

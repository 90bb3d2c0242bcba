/// Reads one part as far as is asked for, a piece at a time.
package final class PartReader {
  private let entry: ZipEntry
  private let package: PartPackage
  private let stream: ZipStream
  private var reader: MarkupReader
  private var isAtEnd = false

  fileprivate init(
    _ entry: ZipEntry, of package: PartPackage, _ handler: any MarkupHandler
  ) throws(Damage) {
    self.entry = entry
    self.package = package
    stream = try ZipStream(entry, of: package.archive)
    reader = MarkupReader(handler, limits: package.limits)
  }

  /// Hands the next piece to the handler; false where there is none left.
  package func readOn() throws(Damage) -> Bool {
    if isAtEnd { return false }
    guard let piece = try stream.next() else {
      isAtEnd = true
      try package.check(&reader, of: entry)
      return false
    }
    if !reader.read(piece) { try package.check(&reader, of: entry) }
    return true
  }
}

extension PartPackage {
  /// A reader of a part that hands it on in pieces.
  package func reader(
    of part: String, _ handler: any MarkupHandler
  ) throws(Damage) -> PartReader {
    try PartReader(try entry(of: part), of: self, handler)
  }
}

/// How much a package may make its reader do.
package struct PackageLimits: Sendable {
  /// Entries of the archive.
  package var entries = 20_000
  /// Bytes of the directory of the archive.
  package var directoryBytes = 8 << 20
  /// Bytes of all parts together, unpacked.
  package var unpackedBytes = 1 << 30
  /// Elements within one another.
  package var nesting = 256
  /// Bytes of one tag with its attributes.
  package var tagBytes = 1 << 20
  /// Bytes of the texts that cells share.
  package var textBytes = 32 << 20
  /// How many texts cells share.
  package var texts = 2 << 20
  /// Bytes of what one cell holds itself.
  package var cellBytes = 1 << 20

  package init() {}
}

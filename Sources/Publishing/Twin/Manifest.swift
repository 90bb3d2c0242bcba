package import JSON

/// What a release was made from, with and into: `manifest.json`, the last file to be written.
package struct Manifest: Sendable {
  package static let path = "manifest.json"
  /// Of the manifest itself; raised when a reader of the old one would misread the new one.
  package static let formatVersion: Int64 = 1

  /// The program's version.
  package var version: String
  package var year: Int
  package var asOf: String
  package var releaseDate: String
  package var settings: [String: JSON]
  package var inputs: [ManifestInput]
  package var outputs: [ManifestOutput]
  /// The earlier release that this one was compared with; nil where there was none.
  package var previous: ComparedRelease?

  package init(
    version: String, year: Int, asOf: String, releaseDate: String, settings: [String: JSON],
    inputs: [ManifestInput], outputs: [ManifestOutput], previous: ComparedRelease? = nil
  ) {
    self.version = version
    self.year = year
    self.asOf = asOf
    self.releaseDate = releaseDate
    self.settings = settings
    self.inputs = inputs
    self.outputs = outputs
    self.previous = previous
  }

  /// Settings by name and files by path, so that the order in which they came leaves no trace.
  package var json: JSON {
    .object(omittingNil: [
      "formatVersion": .integer(Manifest.formatVersion),
      "program": ["name": "yearbook", "version": .string(version)],
      "release": [
        "year": .integer(Int64(year)), "asOf": .string(asOf), "releaseDate": .string(releaseDate),
      ],
      "previous": previous?.json,
      "settings": .object(
        settings.sorted { $0.key.isBefore($1.key) }.map { JSON.Member($0.key, $0.value) }),
      "inputs": .array(inputs.sorted { $0.path.isBefore($1.path) }.map(\.json)),
      "outputs": .array(outputs.sorted { $0.path.isBefore($1.path) }.map(\.json)),
    ])
  }
}

/// A file that was read: `read` is the sum of the three counts that follow it.
package struct ManifestInput: Hashable, Sendable {
  package var path: String
  /// Of the whole file, in lower-case hexadecimal digits.
  package var sha256: String
  package var bytes: Int64
  /// Records found in the file.
  package var read: Int
  package var accepted: Int
  package var rejected: Int
  package var duplicate: Int

  package init(
    path: String, sha256: String, bytes: Int64, read: Int, accepted: Int, rejected: Int,
    duplicate: Int
  ) {
    self.path = path
    self.sha256 = sha256
    self.bytes = bytes
    self.read = read
    self.accepted = accepted
    self.rejected = rejected
    self.duplicate = duplicate
  }

  fileprivate var json: JSON {
    [
      "path": .string(path), "sha256": .string(sha256), "bytes": .integer(bytes),
      "read": .integer(Int64(read)), "accepted": .integer(Int64(accepted)),
      "rejected": .integer(Int64(rejected)), "duplicate": .integer(Int64(duplicate)),
    ]
  }
}

/// A file that was written.
package struct ManifestOutput: Hashable, Sendable {
  /// Relative to the manifest.
  package var path: String
  package var sha256: String
  package var bytes: Int64

  package init(path: String, sha256: String, bytes: Int64) {
    self.path = path
    self.sha256 = sha256
    self.bytes = bytes
  }

  package init(path: String, contents: [UInt8]) {
    self.init(
      path: path, sha256: Digest(of: contents).finish(), bytes: Int64(contents.count))
  }

  fileprivate var json: JSON {
    ["path": .string(path), "sha256": .string(sha256), "bytes": .integer(bytes)]
  }
}

extension String {
  /// Order of bytes, in which two spellings of one accented letter differ.
  fileprivate func isBefore(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }
}

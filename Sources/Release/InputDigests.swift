import Intake
import Register

/// The digests of large files, which are taken while the files are read and counted.
struct InputDigests: Sendable {
  private let digests: Ahead<[String: Result<InputDigest, ReleaseError>]>

  /// Smaller files are as well read when their digests are needed.
  private static let least = 1 << 20

  /// Nil where none is large.
  init?(of reading: Reading) {
    let paths = Set(
      reading.register.files.filter(\.holdsRecords).map { reading.inputs.location(of: $0.file) }
    )
    .filter { InputSource.size(of: $0) >= Self.least }
    guard !paths.isEmpty else { return nil }
    digests = Ahead {
      Dictionary(
        uniqueKeysWithValues: paths.map { path in
          (path, Result { () throws(ReleaseError) in try InputDigest(of: path) })
        })
    }
  }

  /// The digest of the file at a path; nil where that is not large.
  func digest(of path: String) throws(ReleaseError) -> InputDigest? {
    guard let digest = digests.value[path] else { return nil }
    return try digest.get()
  }
}

import Intake
import JSON
import Publishing

/// The files of a release in a folder, each held against the manifest.
struct PublishedFiles {
  let folder: String

  /// The manifest with its bytes.
  func manifest() throws(ReleaseError) -> (Manifest, [UInt8]) {
    guard FolderTree.exists(folder) else {
      throw ReleaseError(.noInput, "cannot read '\(folder)': no such folder")
    }
    guard let bytes = FolderTree.bytes(of: folder + "/" + Manifest.path) else {
      throw refusal("it holds no '\(Manifest.path)' that can be read")
    }
    let json = try json(bytes, of: Manifest.path)
    guard json["program"]?["name"]?.string == "yearbook" else {
      throw refusal("its '\(Manifest.path)' is not one of yearbook's")
    }
    let format = json["formatVersion"]?.integer
    if let format, format != Manifest.formatVersion {
      throw refusal(
        "it has format \(format), and this program reads format \(Manifest.formatVersion)")
    }
    guard let manifest = Manifest(document: bytes) else {
      throw refusal("its '\(Manifest.path)' is damaged")
    }
    return (manifest, bytes)
  }

  /// A file that the manifest lists, where it is the one that was published.
  func bytes(_ path: String, of manifest: Manifest) throws(ReleaseError) -> [UInt8] {
    guard let output = manifest.outputs.first(where: { $0.path == path }) else {
      throw refusal("its manifest does not list '\(path)'")
    }
    guard let bytes = FolderTree.bytes(of: folder + "/" + path) else {
      throw refusal("'\(path)' cannot be read")
    }
    guard Digest(of: bytes).finish() == output.sha256 else {
      throw refusal("'\(path)' is not the file that was published: it was damaged or changed")
    }
    return bytes
  }

  /// The document that a file holds.
  func json(_ bytes: [UInt8], of path: String) throws(ReleaseError) -> JSON {
    do {
      return try JSON(document: bytes)
    } catch {
      let place = "line \(error.place.line) column \(error.place.column)"
      throw refusal("its '\(path)' is damaged: \(place): \(error.message)")
    }
  }

  func table(_ path: String, of manifest: Manifest) throws(ReleaseError) -> TextTable {
    let bytes = try bytes(path, of: manifest)
    do {
      return try TextTable(bytes, name: path)
    } catch {
      throw refusal("'\(error.input)': \(error.cause)")
    }
  }

  func refusal(_ cause: String) -> ReleaseError {
    ReleaseError(.unusableInput, "cannot use '\(folder)' as a release: \(cause)")
  }
}

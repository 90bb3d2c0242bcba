import Glibc
import Intake
import Publishing
import Register
import Tables

/// A release as it stands on disk, with the record of what it was made from.
struct PublishedRelease: Sendable {
  let folder: String
  let manifest: Manifest
  /// The language of the workbook or summary by which the release was named.
  let language: Language?

  /// Takes the folder of a release or any file in it.
  init(_ path: String) throws(ReleaseError) {
    var folder = path
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    let name = folder.split(separator: "/").last ?? ""
    language = name.split(separator: ".").dropLast().last.flatMap { Language(rawValue: String($0)) }
    if !FolderTree.isFolder(folder) || access(folder + "/" + Manifest.path, R_OK) != 0 {
      folder = Self.parent(of: folder)
      if folder.hasSuffix("/data") || folder == "data" { folder = Self.parent(of: folder) }
    }
    guard let bytes = FolderTree.bytes(of: folder + "/" + Manifest.path) else {
      throw ReleaseError(.noInput, "cannot find a release in '\(path)': no \(Manifest.path)")
    }
    guard let manifest = Manifest(document: bytes) else {
      throw ReleaseError(
        .unusableInput, "cannot read '\(folder)/\(Manifest.path)': it is not a release's manifest")
    }
    self.folder = folder
    self.manifest = manifest
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The table of now as the release holds it; nil where its data file cannot be laid beside it.
  func table(_ table: Table) -> PublishedTable? {
    let path = "\(folder)/data/\(table.id).csv"
    return FolderTree.bytes(of: path).flatMap { try? TextTable($0, name: path) }.flatMap {
      PublishedTable(headings: $0.headings, records: $0.records, as: table)
    }
  }

  /// The map of the workbook as it was published; as given where there is no such workbook.
  func placed(_ map: WorkbookMap, _ language: Language) -> WorkbookMap {
    let path = "\(folder)/yearbook-\(manifest.year).\(language.rawValue).xlsx"
    return FolderTree.bytes(of: path).flatMap(map.published) ?? map
  }

  /// How the input files differ from those that the release was made from.
  func changes(in inputs: InputSource, files: [InputFile]) throws(ReleaseError) -> [InputChange] {
    var changes: [InputChange] = []
    for input in manifest.inputs {
      guard let file = files.first(where: { $0.path == input.path }) else {
        changes.append(InputChange(path: input.path, kind: .removed))
        continue
      }
      if try InputDigest(of: inputs.location(of: file.file)).sha256 != input.sha256 {
        changes.append(InputChange(path: input.path, kind: .changed))
      }
    }
    let known = Set(manifest.inputs.map(\.path))
    changes += files.filter { $0.holdsRecords && !known.contains($0.path) }
      .map { InputChange(path: $0.path, kind: .added) }
    return changes.sorted { $0.path < $1.path }
  }
}

/// An input file that is not what it was when a release was made.
package struct InputChange: Hashable, Sendable {
  package enum Kind: String, Sendable { case changed, added, removed }

  package let path: String
  package let kind: Kind
}

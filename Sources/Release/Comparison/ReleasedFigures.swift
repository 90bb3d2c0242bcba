import Intake
import JSON
import Publishing
import Tables

/// The figures and records of a release as it stands in a folder, read back from its data files.
struct ReleasedFigures: Sendable {
  /// The folder, as it was named.
  let folder: String
  let manifest: Manifest
  /// Of the manifest, in lower-case hexadecimal digits.
  let sha256: String
  /// The tables of figures, in house order.
  let tables: [FigureTable]
  /// The numbers that they have in the release, by their ids.
  let numbers: [String: Int]
  /// The list of records; nil where the release has none.
  let records: PublishedRecords?

  /// Reads a release whose files are those that it was published with.
  init(_ folder: String) throws(ReleaseError) {
    let reading = PublishedFiles(folder: folder)
    let (manifest, bytes) = try reading.manifest()
    self.folder = folder
    self.manifest = manifest
    sha256 = Digest(of: bytes).finish()
    let descriptor = "data/" + DataPackage.path
    let json = try reading.json(try reading.bytes(descriptor, of: manifest), of: descriptor)
    guard let described = DescribedTable.all(inDescriptor: json) else {
      throw reading.refusal("'\(descriptor)' does not describe a release")
    }
    var tables: [FigureTable] = []
    for table in described {
      let path = "data/" + table.path
      let text = try reading.table(path, of: manifest)
      do {
        tables.append(try table.figures(headings: text.headings, records: text.records))
      } catch {
        let place = error.record.map { ", record \($0)" } ?? ""
        throw reading.refusal("'\(path)'\(place): \(error.cause)")
      }
    }
    self.tables = tables
    numbers = Dictionary(described.map { ($0.id, $0.number) }) { first, _ in first }
    let list = "data/records.csv"
    let hasRecords = manifest.outputs.contains { $0.path == list }
    records = hasRecords ? PublishedRecords(try reading.table(list, of: manifest)) : nil
  }
}

extension ReleasedFigures {
  /// Whether it refers to the year and the reference day.
  func isOf(year: Int, asOf: String) -> Bool { manifest.year == year && manifest.asOf == asOf }

  /// What tells it from another release.
  var compared: ComparedRelease {
    ComparedRelease(folder: folder, year: manifest.year, asOf: manifest.asOf, sha256: sha256)
  }
}

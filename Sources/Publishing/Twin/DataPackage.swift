package import JSON
package import Tables

/// A release's data files and what describes them: `datapackage.json`, Data Package version 2.
package struct DataPackage: Sendable {
  package static let path = "datapackage.json"

  package var release: Release
  package var sources: [DataSource]
  package var resources: [DataResource]

  package init(_ release: Release, sources: [DataSource], resources: [DataResource]) {
    self.release = release
    self.sources = sources
    self.resources = resources
  }

  /// The descriptor. Texts are English, titles and labels in Chinese and German beside; `notes` is
  /// ours, the standard has no place for them.
  package var json: JSON {
    .object(omittingNil: [
      "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
      "name": .string(name),
      "languages": .array(Self.languages.map { .string($0.rawValue) }),
      "title": .string(release.title.en),
      "description": .string(description),
      "version": .string("\(release.year).0.0"),
      "created": created.map(JSON.string),
      "contributors": [publisher],
      "licenses": DataLicence(release.licence).map { [$0.json] },
      "sources": sources.isEmpty ? nil : .array(sources.map(\.json)),
      "notes": notes.isEmpty ? nil : .array(notes.map(\.json)),
      "resources": .array(resources.map { $0.json(citing: sources) }),
    ])
  }

  /// Those of labels and titles, English first.
  private static let languages: [Language] = [.english, .chinese, .german]

  /// The same in every year, as the standard asks: the year is the version's.
  private var name: String {
    let area = release.area.en.lowercased().utf8.map { byte in
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte ? Character(Unicode.Scalar(byte)) : "-"
    }
    return (["yearbook"] + area.split(separator: "-").map { String($0) }).joined(separator: "-")
  }

  private var description: String {
    """
    International cooperation of \(release.area.en), \(String(release.firstYear)) to \
    \(String(release.year)), as of \(release.asOf). `\(Category.total.id)` is a \
    total, `\(Category.notStated.id)` is not stated.
    """
  }

  private var created: String? {
    release.releaseDate.isEmpty ? nil : release.releaseDate + "T00:00:00Z"
  }

  private var publisher: JSON {
    let isEmail = release.contact.contains("@") && !release.contact.contains(" ")
    return .object(omittingNil: [
      "title": .string(release.publisher.en),
      "email": isEmail ? .string(release.contact) : nil,
      "path": release.contact.isWebAddress ? .string(release.contact) : nil,
      "roles": ["publisher"],
    ])
  }

  /// The rules, then every other note of the tables, each once.
  private var notes: [Note] {
    var seen: Set<String> = []
    return (release.rules + resources.flatMap(\.notes)).filter { seen.insert($0.id).inserted }
  }
}

extension Note {
  fileprivate var json: JSON {
    ["id": .string(id), "text": .string(text.en)]
  }
}

extension DataResource {
  /// Every note on the table, its columns and its rows.
  fileprivate var notes: [Note] {
    table.notes + table.columns.flatMap(\.notes) + table.rows.flatMap(\.notes)
  }

  fileprivate func json(citing sources: [DataSource]) -> JSON {
    .object(
      [JSON.Member("name", .string(name)), JSON.Member("type", "table")]
        + table.title.members(named: "title") + members(citing: sources))
  }

  private func members(citing sources: [DataSource]) -> [JSON.Member] {
    let cited = sources.filter { table.sources.contains($0.id) }
    let object = JSON.object(omittingNil: [
      "description": .string(table.summary.en),
      "path": .string(path),
      "format": "csv",
      "mediatype": "text/csv",
      "encoding": "utf-8",
      "bytes": .integer(Int64(bytes.count)),
      "hash": .string("sha256:" + Digest(of: bytes).finish()),
      "sources": cited.isEmpty ? nil : .array(cited.map(\.json)),
      "notes": table.notes.isEmpty ? nil : .array(table.notes.map { .string($0.id) }),
      "dialect": ["lineTerminator": "\n"],
      "schema": .object(omittingNil: [
        "fields": .array(fields.map(\.json)),
        "missingValues": [MissingValue.notStated.json],
        "primaryKey": primaryKey.isEmpty ? nil : .array(primaryKey.map(JSON.string)),
      ]),
    ])
    if case .object(let members) = object { return members }
    return []
  }
}

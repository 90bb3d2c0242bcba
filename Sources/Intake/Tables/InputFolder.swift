import Glibc

/// The tables of an inputs folder: its own files, then those of its folders, in name order.
struct InputFolder {
  struct Table {
    let schema: TableSchema
    /// Path within the folder.
    let path: String
    /// The sheet, or the member of a document, that holds it; nil where the file is the table.
    var part: String?
    /// How its rows are read; nil where it is made for yearbook.
    var mapping: Mapping?
    /// The places that a foreign file names.
    var places: PlaceIdentifiers = [:]

    /// As messages say it.
    var name: String { part.map { "\(path)[\($0)]" } ?? path }
    /// Separated values where the ending tells nothing.
    var form: FileForm { FileForm(ofFile: path) ?? .commaSeparated }
    /// What stands between two fields; nil where the file tells.
    var separator: CSVSeparator? { form == .tabSeparated ? .tab : nil }
  }

  let path: String
  var tables: [Table]
  /// Files with the ending of a table that name none, by their paths within the folder.
  private(set) var strangers: [String]

  init(_ path: String) throws(IntakeError) {
    var tables: [Table] = []
    var strangers: [String] = []
    try Self.collect(path, within: "", &tables, &strangers)
    self.path = path
    self.tables = tables
    self.strangers = strangers
  }

  /// Reads files as mappings say, and gives the mappings whose files are not there.
  mutating func add(_ mappings: [Mapping]) -> [Mapping] {
    let mapped = Set(mappings.map(\.file))
    tables.removeAll { mapped.contains($0.path) }
    strangers.removeAll { mapped.contains($0) }
    var missing: [Mapping] = []
    for mapping in mappings {
      guard let schema = TableSchema.all.first(where: { $0.name == mapping.table }) else {
        continue
      }
      if access(path + "/" + mapping.file, F_OK) == 0 {
        tables.append(
          Table(schema: schema, path: mapping.file, part: mapping.sheet, mapping: mapping))
      } else {
        missing.append(mapping)
      }
    }
    return missing
  }

  private static func collect(
    _ root: String, within prefix: String, _ tables: inout [Table],
    _ strangers: inout [String]
  ) throws(IntakeError) {
    var folders: [String] = []
    for name in try entries(of: prefix.isEmpty ? root : root + "/" + prefix)
    where !name.hasPrefix(".") {
      let entry = prefix + name
      if let form = FileForm(ofFile: name) {
        let table = String(name.dropLast(form.ending.utf8.count))
        if let schema = TableSchema.all.first(where: { $0.name == table }) {
          tables.append(Table(schema: schema, path: entry))
        } else {
          let parts = try parts(of: root + "/" + entry, form)
          tables += parts.map { Table(schema: $0.schema, path: entry, part: $0.name) }
          if parts.isEmpty { strangers.append(entry) }
        }
      } else if prefix.isEmpty, isFolder(root + "/" + entry), !isRelease(root + "/" + entry) {
        folders.append(entry)
      }
    }
    for folder in folders { try collect(root, within: folder + "/", &tables, &strangers) }
  }

  /// The sheets of a workbook, or the members of a document, that are named after a table.
  private static func parts(
    of path: String, _ form: FileForm
  ) throws(IntakeError) -> [(name: String, schema: TableSchema)] {
    guard form.holdsSeveral else { return [] }
    let names =
      form.isWorkbook
      ? try WorkbookFile(path: path).sheets.filter { $0.kind == .cells }.map(\.name)
      : try JSONDocument(InputBytes(path: path)).tableNames
    return names.compactMap { name in
      TableSchema.all.first { $0.name == name }.map { (name, $0) }
    }
  }

  private static func entries(of path: String) throws(IntakeError) -> [String] {
    guard let folder = opendir(path) else { throw IntakeError(input: path, errno: errno) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Whether a folder holds a release, whose tables are no records.
  private static func isRelease(_ path: String) -> Bool {
    access(path + "/manifest.json", F_OK) == 0
  }

  private static func isFolder(_ path: String) -> Bool {
    var state = stat()
    return stat(path, &state) == 0 && state.st_mode & S_IFMT == S_IFDIR
  }
}

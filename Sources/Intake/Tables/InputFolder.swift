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
    /// Whether its records stand in for others, which they name.
    var isCorrection = false
    /// The encoding of its text where neither that nor its mapping tells.
    var usualEncoding: TextEncoding?
    /// The places that a foreign file names.
    var places: PlaceIdentifiers = [:]

    /// As messages say it.
    var name: String { part.map { "\(path)[\($0)]" } ?? path }
    /// The folder within the inputs folder in which it stands; empty where it stands at the top.
    var folder: String { path.split(separator: "/").dropLast().joined(separator: "/") }
    /// Whether its records are numbered by the mapping.
    var isNumbered: Bool {
      mapping.map { schema.hasIdentifiers && !$0.fields.contains(.id) } ?? false
    }
    /// Whether the settings say in which encoding its text is.
    var declaresEncoding: Bool { (mapping?.encoding ?? usualEncoding) != nil }
    /// Separated values where the ending tells nothing.
    var form: FileForm { FileForm(ofFile: path) ?? .commaSeparated }
    /// Whether its text is the file's: separated values as yearbook has them.
    var isPlain: Bool { mapping == nil && [.commaSeparated, .tabSeparated].contains(form) }
    /// What stands between two fields; nil where the file tells.
    var separator: CSVSeparator? { form == .tabSeparated ? .tab : nil }
  }

  let source: InputSource
  var tables: [Table]
  /// Files with the ending of a table that name none, by their paths within the folder.
  private(set) var strangers: [String]

  init(_ source: InputSource) throws(IntakeError) {
    self.source = source
    tables = []
    strangers = []
    if let file = source.only {
      try add(file)
      if source.standardInput == nil { try addReferences() }
    } else {
      try collect(within: "")
    }
  }

  /// Reads files as mappings say, and gives the mappings whose files are not there.
  mutating func add(_ mappings: [Mapping]) -> [Mapping] {
    var mappings = mappings
    mappings.nameRecords()
    let mapped = Set(mappings.map(\.file))
    tables.removeAll { mapped.contains($0.path) }
    strangers.removeAll { mapped.contains($0) }
    var missing: [Mapping] = []
    for mapping in mappings {
      guard let schema = TableSchema.all.first(where: { $0.name == mapping.table }) else {
        continue
      }
      if let only = source.only, only != mapping.file { continue }
      if access(source.location(of: mapping.file), F_OK) == 0 {
        tables.append(
          Table(schema: schema, path: mapping.file, part: mapping.sheet, mapping: mapping))
      } else {
        missing.append(mapping)
      }
    }
    return missing
  }

  /// Gives the encoding of text that tells none.
  mutating func setUsualEncoding(_ encoding: TextEncoding?) {
    for index in tables.indices { tables[index].usualEncoding = encoding }
  }

  private mutating func collect(within prefix: String) throws(IntakeError) {
    var folders: [String] = []
    for name in try entries(within: prefix) where !name.hasPrefix(".") {
      let entry = prefix + name
      if FileForm(ofFile: name) != nil {
        try add(entry)
      } else if prefix.isEmpty, Self.isFolder(source.location(of: entry)),
        !Self.isRelease(source.location(of: entry))
      {
        folders.append(entry)
      }
    }
    for folder in folders { try collect(within: folder + "/") }
  }

  /// Adds what the records of a file that is read alone may name: the tables of places, sources,
  /// series and programmes beside it.
  private mutating func addReferences() throws(IntakeError) {
    let held = Set(tables.map(\.schema.name))
    for name in try entries(within: "") where name != source.only {
      guard let form = FileForm(ofFile: name) else { continue }
      let table = String(name.dropLast(form.ending.utf8.count))
      if let schema = TableSchema.named(table), !held.contains(schema.name),
        TableSchema.references.contains(where: { $0.name == schema.name })
      {
        tables.append(Table(schema: schema, path: name))
      }
    }
  }

  /// Adds the tables of a file.
  private mutating func add(_ path: String) throws(IntakeError) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let form = FileForm(ofFile: name) else {
      strangers.append(path)
      return
    }
    let stem = String(name.dropLast(form.ending.utf8.count))
    let isCorrection = stem.hasSuffix(CorrectionSheet.suffix)
    let table = isCorrection ? String(stem.dropLast(CorrectionSheet.suffix.count)) : stem
    if let schema = TableSchema.named(table) {
      tables.append(Table(schema: schema, path: path, isCorrection: isCorrection))
      return
    }
    let parts = try Self.parts(of: path, form, in: source)
    tables += parts.map { Table(schema: $0.schema, path: path, part: $0.name) }
    if parts.isEmpty { strangers.append(path) }
  }

  /// The sheets of a workbook, or the members of a document, that are named after a table.
  private static func parts(
    of file: String, _ form: FileForm, in source: InputSource
  ) throws(IntakeError) -> [(name: String, schema: TableSchema)] {
    guard form.holdsSeveral else { return [] }
    let (path, name) = (source.location(of: file), source.shown(file))
    let names =
      form.isWorkbook
      ? try WorkbookFile(path: path, name: name).sheets.filter { $0.kind == .cells }.map(\.name)
      : try JSONDocument(InputBytes(path: path, name: name)).tableNames
    return names.compactMap { name in
      TableSchema.named(name).map { (name, $0) }
    }
  }

  /// The names in a folder, and that of standard input where it is read as a file of it.
  private func entries(within prefix: String) throws(IntakeError) -> [String] {
    let path = prefix.isEmpty ? source.folder : source.location(of: prefix)
    guard let folder = opendir(path) else { throw IntakeError(input: path, errno: errno) }
    defer { closedir(folder) }
    var names: Set<String> = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.insert(name) }
    }
    if let given = source.standardInput?.name, given.hasPrefix(prefix) {
      let name = given.dropFirst(prefix.count)
      if !name.contains("/") { names.insert(String(name)) }
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

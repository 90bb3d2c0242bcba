package import Register

/// What reading an inputs folder gave, the exchanges aside: they are read in batches after it.
package struct Reading: Sendable {
  /// The folder that was read, or the file alone.
  package var inputs: InputSource
  package var settings = Settings()
  package var register = Register()
  package var findings: [Finding] = []
  package var rejections: [Rejection] = []
  /// Indices into `register.files` of the tables of exchanges.
  package var exchangeFiles: [Int] = []
  /// The tables that the files of the register are read as, by their indices there.
  var tables: [Int: InputFolder.Table] = [:]
  /// What exchanges may refer to.
  var known = KnownNames()
  /// What stands in for records of the files.
  var corrections = Corrections()
}

/// Reads the held tables of an inputs folder into a register.
package struct RegisterReader {
  var reading: Reading
  private var known = KnownNames()
  private(set) var folder: InputFolder

  /// The register of the folder at `path`.
  package static func read(_ path: String) throws(IntakeError) -> Reading {
    try read(try InputSource(path))
  }

  /// The register of a folder, or of what else is read.
  package static func read(_ inputs: InputSource) throws(IntakeError) -> Reading {
    var reader = RegisterReader(folder: try InputFolder(inputs))
    try reader.readSettings()
    try reader.readCorrections()
    try reader.readTables()
    reader.readStrangers()
    reader.resolveHomes()
    return reader.reading
  }

  private init(folder: InputFolder) {
    self.folder = folder
    reading = Reading(inputs: folder.source)
  }

  private mutating func readSettings() throws(IntakeError) {
    guard let text = try TextFile.read(folder.source.location(of: Settings.fileName)) else {
      return
    }
    addFile(Settings.fileName, table: "settings")
    (reading.settings, reading.findings) = SettingsReader.read(text)
    for mapping in folder.add(reading.settings.mappings) {
      reading.findings.append(
        Finding(
          .error, "settings", at: mapping.origin(of: "file"),
          "no file '\(mapping.file)' in the inputs folder",
          repair: "name the file by its path within the folder"))
    }
    folder.setUsualEncoding(reading.settings.encoding)
    reading.register.choices = reading.settings.choices
    known.countries = reading.settings.countries
  }

  private mutating func readCorrections() throws(IntakeError) {
    reading.corrections = try Corrections(folder)
  }

  private mutating func readTables() throws(IntakeError) {
    reading.register.sources = try records(.sources, Source.init)
    // They are listed in their order, which the names of folders must not change.
    if folder.tables.count(where: { $0.schema.name == TableSchema.sources.name }) > 1 {
      reading.register.sources.sort { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    }
    let sources = NumberedNames(reading.register.sources.map(\.id))
    reading.register.places = try records(.places, Place.init)
    try makePlaces()
    reading.register.series = try records(.series, Series.init)
    reading.register.programmes = try records(.programmes, Programme.init)
    known = KnownNames(places: reading.register.places)
    known.countries = reading.settings.countries
    known.sources = sources
    known.series = NumberedNames(reading.register.series.map(\.id))
    known.programmes = NumberedNames(reading.register.programmes.map(\.id))
    reading.register.partnerships = try records(.partnerships, Partnership.init)
    reading.register.editions = try records(.editions, Edition.init) { edition, others in
      edition.repetitions = others
    }
    reading.register.participations = try records(.participations, Participation.init)
    reading.register.agreements = try records(.agreements, Agreement.init)
    reading.register.awards = try records(.awards, Award.init)
    reading.register.context = try records(.context, ContextFigure.init)
    reading.register.claims = try records(.claims, Claim.init)
    reading.register.coverage = try records(.coverage, Coverage.init)
    for table in folder.tables where table.schema.name == TableSchema.exchanges.name {
      reading.exchangeFiles.append(addFile(table))
    }
    reading.known = known
    reading.findings += reading.corrections.findings(in: reading.register.files, ofExchanges: false)
  }

  /// Makes the places that foreign files name and no table has.
  private mutating func makePlaces() throws(IntakeError) {
    var maker = PlaceMaker(known: reading.register.places)
    for number in folder.tables.indices {
      guard let mapping = folder.tables[number].mapping, !mapping.places.isEmpty else { continue }
      let made = try ForeignPlaces(
        of: folder.tables[number], mapping, in: folder.source, file: reading.register.files.count,
        countries: reading.settings.countries, maker: maker)
      folder.tables[number].places = made.identifiers
      let count = made.maker.made.count - maker.made.count
      maker = made.maker
      addFile(folder.tables[number].name, in: mapping.file, table: "places")
      let file = reading.register.files.count - 1
      reading.register.files[file].madePlaces = count
      reading.findings += made.findings
    }
    reading.register.places += maker.made
  }

  private mutating func addFile(_ path: String, in file: String? = nil, table: String) {
    reading.register.files.append(
      InputFile(
        path: path, file: file, table: table, read: 0, accepted: 0, rejected: 0, duplicate: 0))
  }

  /// The index of the file of a table, which is added.
  private mutating func addFile(_ table: InputFolder.Table) -> Int {
    addFile(table.name, in: table.path, table: table.schema.name)
    let file = reading.register.files.count - 1
    reading.tables[file] = table
    return file
  }

  /// The records of every file of one table.
  private mutating func records<Record>(
    _ schema: TableSchema, _ decode: (inout RecordDecoder) -> Record,
    repeated: (inout Record, [Edition.Repetition]) -> Void = { _, _ in }
  ) throws(IntakeError) -> [Record] {
    var records: [Record] = []
    var shared = SharedRecords(schema, in: folder)
    var contents = RepeatedContents()
    // They are unique within a folder.
    var identifiers: [String: HeldIdentifiers] = [:]
    for table in folder.tables where table.schema.name == schema.name {
      let file = addFile(table)
      // Most held tables are short, and there are many of them.
      var source = try OpenTable(
        table, in: folder.source, file: file, limits: CSVLimits(chunk: 64 << 10, indexed: 1 << 12))
      var decoder = RecordDecoder(map: source.map, known: known, file: file)
      let city = reading.register.files[file].folder
      let document = reading.register.files.document(of: file)
      var pairs: [RepeatedExchanges.Pair] = []
      reading.register.files[file].columns = source.map.ordinals
      reading.findings += source.findings
      while try source.readBatch() {
        let batch = source.batch
        for index in 0..<batch.count {
          if isSuperseded(batch[index].raw, of: file) { continue }
          decoder.load(batch[index])
          let record = decode(&decoder)
          let first = identifiers[city, default: HeldIdentifiers()].insert(decoder)
          if let first, first.file == file {
            pairs.append(
              RepeatedExchanges.Pair(
                record: decoder.origin, first: first, content: decoder.content(in: schema)))
            reading.findings += decoder.findings
            continue
          }
          let isRepeated =
            isRepeated(&decoder, of: first, number: records.count, &shared, &contents)
            || table.isNumbered
              && contents.repeats(decoder, in: schema, city, document: document)
          if book(decoder, batch[index], isRepeated: isRepeated) { records.append(consume record) }
        }
        reject(source.takeRejected(), of: file)
      }
      book(
        try RepeatedExchanges(pairs, reading.tables, in: folder.source, known, of: schema),
        &contents)
      source.describe(&reading.register.files[file])
    }
    reading.findings += contents.findings(in: reading.register)
    for record in shared?.completed ?? [] {
      var decoder = RecordDecoder(record.texts, of: schema, known: known, origin: record.origin)
      records[record.number] = decode(&decoder)
    }
    for record in shared?.repetitions ?? [] {
      repeated(&records[record.number], record.repetitions)
    }
    return records
  }

  private mutating func readStrangers() {
    let tables = TableSchema.all.map(\.name)
    for path in folder.strangers {
      addFile(path, table: "")
      let name =
        path.split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? path
      let near = nearest(to: name, in: tables)
      reading.findings.append(
        Finding(
          .warning, "unknown-table",
          at: Origin(file: reading.register.files.count - 1, line: 1),
          "no table is called '\(name)'; the file is not read",
          repair: near.map { "did you mean '\($0).csv'?" } ?? "one of: "
            + tables.joined(separator: ", ")))
    }
  }

  private mutating func resolveHomes() {
    for home in reading.settings.home {
      if case .place(let number) = known.places.match(home) {
        reading.register.homes.append(number)
      } else {
        let near = known.places.nearestIdentifier(to: home)
        reading.findings.append(
          Finding(
            .error, "unknown-place", at: reading.settings.origin(of: "home"),
            "unknown place '\(home)' in 'home'",
            repair: near.map { "did you mean '\($0)'?" } ?? "add it to places"))
      }
    }
  }
}

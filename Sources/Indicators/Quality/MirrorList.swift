package import Register
package import Tables

/// The trips that two home authorities report, with what the two reports state differently.
package enum MirrorList {
  /// Two rows a pair: the report that counts, then the other. Nil where there are none.
  package static func table(of mirrors: [MirrorRecord], in frame: Frame) -> Table? {
    guard !mirrors.isEmpty else { return nil }
    let hasDoubts = mirrors.contains { $0.doubt != nil }
    return Table(
      id: "mirror-records",
      title: Wording(en: "Mirror records", zh: "双方各自登记的团组", de: "Spiegeldatensätze"),
      shortTitle: Wording(en: "Mirror records", zh: "双方登记", de: "Spiegeldatensätze"),
      summary: Wording(
        en: "Trips that both cities report, one as sent and the other as received; each is counted "
          + "once.",
        zh: "派出与接待双方城市均有登记的行程，每次行程只计一次。",
        de:
          "Reisen, die beide Städte melden, die eine als entsandt, die andere als empfangen; jede "
          + "zählt einmal."),
      nature: .list, columns: columns,
      rows: zip(mirrors, 1...).flatMap { rows($0, number: $1, in: frame) },
      notes: [.mirrorRecords] + (hasDoubts ? [.doubtfulMirrors] : []))
  }

  private static func rows(_ mirror: MirrorRecord, number: Int64, in frame: Frame) -> [Row] {
    let isDoubtful = mirror.doubt != nil
    return [
      row(mirror.counted, of: mirror, number, isDoubtful ? .countedToo : .counted, frame),
      row(mirror.mirrored, of: mirror, number, isDoubtful ? .countedToo : .mirrored, frame),
    ]
  }

  private static func row(
    _ record: ExchangeRecord, of mirror: MirrorRecord, _ number: Int64, _ treatment: Category,
    _ frame: Frame
  ) -> Row {
    let register = frame.register
    let files = register.files
    let file = record.origin.file
    return Row(cells: [
      .number(number), .text(Wording(verbatim: record.id)), .category(treatment),
      .text(Wording(register.places[record.home].names)), direction(record), date(record),
      .stated(record.headcount), .stated(record.leader),
      .text(content(record), orElse: .notAvailable),
      .text(.joined(differences(mirror)), orElse: .notApplicable),
      .stated(files.indices.contains(file) ? files[file].path : ""),
      .number(Int64(record.origin.line)),
    ])
  }

  private static func direction(_ record: ExchangeRecord) -> Cell {
    record.direction.map { .category($0.category) } ?? .empty(.notAvailable)
  }

  private static func date(_ record: ExchangeRecord) -> Cell {
    guard let date = try? RecordedDate(parsing: record.date) else { return .stated(record.date) }
    return .date(date.description)
  }

  private static func content(_ record: ExchangeRecord) -> Wording {
    let codes = [record.level?.category.label, record.kind?.category.label].compactMap(\.self)
    return .joined(codes + record.fields.map(KnownField.label))
  }

  /// What stands against the pair first, then what the two state differently.
  private static func differences(_ mirror: MirrorRecord) -> [Wording] {
    (mirror.doubt == .partners ? [.partners] : []) + mirror.differences.map(\.wording)
  }

  private static let columns: [Column] = [
    .attribute("pair", Wording(en: "Pair", zh: "配对", de: "Paar")),
    .attribute("record", Wording(en: "Record", zh: "编号", de: "Kennung")),
    .attribute("treatment", Wording(en: "Treatment", zh: "处理", de: "Behandlung")),
    .attribute("home", Wording(en: "Reporting city", zh: "登记城市", de: "Meldende Stadt")),
    .attribute("direction", Wording(en: "Direction", zh: "方向", de: "Richtung")),
    .attribute("date", Wording(en: "Date", zh: "日期", de: "Datum")),
    .attribute("headcount", Wording(en: "Headcount", zh: "人数", de: "Personen")),
    .attribute("leader", Wording(en: "Leader", zh: "团长", de: "Leitung")),
    .attribute(
      "content",
      Wording(en: "Level, kind, fields", zh: "团长级别、类别、领域", de: "Rang, Art, Kooperationsfelder")),
    .attribute(
      "differences", Wording(en: "Stated differently", zh: "双方所载不一", de: "Abweichend angegeben")),
    .attribute("file", Wording(en: "File", zh: "文件", de: "Datei")),
    .attribute("line", Wording(en: "Line", zh: "行", de: "Zeile")),
  ]
}

extension Category {
  fileprivate static let countedToo = Category(
    id: "counted-too",
    label: Wording(en: "Doubtful: both counted", zh: "存疑，两条均计入", de: "Zweifelhaft: beide gezählt"))
}

extension Wording {
  fileprivate static let partners = Wording(en: "Partners", zh: "对方城市", de: "Partner")
}

extension MirrorDifference {
  fileprivate var wording: Wording {
    switch self {
    case .date: Wording(en: "Date", zh: "日期", de: "Datum")
    case .headcount: Wording(en: "Headcount", zh: "人数", de: "Personen")
    case .leader: Wording(en: "Leader", zh: "团长", de: "Leitung")
    case .level: Wording(en: "Level", zh: "团长级别", de: "Rang der Leitung")
    case .kind: Wording(en: "Kind", zh: "类别", de: "Art")
    case .fields: Wording(en: "Fields", zh: "领域", de: "Kooperationsfelder")
    }
  }
}

extension Note {
  fileprivate static let mirrorRecords = Note(
    id: "mirror-records",
    text: Wording(
      en: "The sender's report counts, with the places that it names. Of a trip that both call "
        + "joint, the report with more partners counts, else that of the city whose identifier "
        + "comes first.",
      zh: "以派出方的登记为准，到访地按其所载计。双方均登记为共同活动的，以所列对方城市较多的一条为准；"
        + "相同时，以城市编号排序在前的一条为准。",
      de: "Es zählt die Meldung der entsendenden Stadt mit den Orten, die sie nennt. Bei einer von "
        + "beiden als gemeinsam gemeldeten Reise zählt die Meldung mit mehr Partnern, sonst die "
        + "der Stadt, deren Kennung zuerst kommt."))
  fileprivate static let doubtfulMirrors = Note(
    id: "doubtful-mirrors",
    text: Wording(
      en: "Where no number of people satisfies both reports, or one names a partner that the other "
        + "does not have, they may be two trips and both are counted.",
      zh: "双方所载人数互相矛盾，或一方所列对方城市为另一方所无的，可能是两次行程，两条均计入。",
      de: "Wo keine Personenzahl zu beiden Meldungen passt oder eine einen Partner nennt, den die "
        + "andere nicht hat, können es zwei Reisen sein; beide zählen."))
}

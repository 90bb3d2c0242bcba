import Publishing
import Tables

/// The list of revised figures, with the records that may have caused them.
struct RevisionList {
  private let revisions: [Revisions.Revision]
  private let earlier: ReleasedFigures?
  private let changes: RecordChanges?

  /// The annexes are those of the release that is made, the list of records among them.
  init(_ revisions: Revisions, annexes: [Table]) {
    self.revisions = revisions.all
    earlier = revisions.all.isEmpty ? nil : revisions.earlier.release
    let list = earlier.flatMap { _ in annexes.first { $0.id == "records" } }
    if let before = earlier?.records, let list, let now = PublishedRecords(listedIn: list) {
      changes = RecordChanges(from: before, to: now)
    } else {
      changes = nil
    }
  }

  /// The list, or none where no figure is revised.
  var tables: [Table] {
    guard let day = earlier?.compared.asOfWording else { return [] }
    return [table(since: day)]
  }

  private func table(since day: Wording) -> Table {
    Table(
      id: "revisions", title: Wording(en: "Revisions", zh: "修订", de: "Berichtigungen"),
      shortTitle: Wording(en: "Revisions", zh: "修订", de: "Berichtigungen"),
      summary: Wording(
        en: "Every figure that differs from the one published for the same period in the release "
          + "\(day.en), with the records of its table added, changed or removed since.",
        zh: "与较早一版（\(day.zh)）就同一时期所公布不同的每个数字，附该表此后新增、更改或删除的记录。",
        de: "Jede Angabe, die von der für denselben Zeitraum in der Ausgabe mit \(day.de) "
          + "veröffentlichten abweicht, mit den seither neuen, geänderten oder entfallenen "
          + "Datensätzen ihrer Tabelle."),
      nature: .list, columns: Self.columns, rows: revisions.map(row), notes: [Self.causes])
  }

  private static let columns = [
    column("table", Wording(en: "Table", zh: "表", de: "Tabelle")),
    column("row", Wording(en: "Row", zh: "行", de: "Zeile")),
    column("column", Wording(en: "Column", zh: "列", de: "Spalte")),
    column("unit", Wording(en: "Unit", zh: "单位", de: "Einheit")),
    column("previous", Wording(en: "Published before", zh: "原公布数", de: "Bisher veröffentlicht")),
    column("revised", Wording(en: "Revised to", zh: "修订后", de: "Berichtigt auf")),
    column(
      "records",
      Wording(
        en: "Records added, changed or removed since", zh: "此后新增、更改或删除的记录",
        de: "Seither neue, geänderte oder entfallene Datensätze")),
  ]

  private static func column(_ id: String, _ heading: Wording) -> Column {
    Column(id: id, heading: heading, role: .attribute)
  }

  private static let causes = Note(
    id: "revision-causes",
    text: Wording(
      en: "That a record of the table was added, changed or removed since the earlier release need "
        + "not mean that it caused the revision. A setting, a rule, a place, or what the list of "
        + "records does not show may have.",
      zh: "此后新增、更改或删除的记录不一定是修订的原因；原因也可能是设置、规则、地点，或记录表中未显示的内容。",
      de: "Dass ein Datensatz der Tabelle seit der früheren Ausgabe neu, geändert oder entfallen "
        + "ist, heißt nicht, dass er die Berichtigung bewirkt hat. Es kann auch eine Einstellung, "
        + "eine Regel, ein Ort oder etwas sein, das die Liste der Datensätze nicht zeigt."))

  private func row(_ revision: Revisions.Revision) -> Row {
    Row(cells: [
      .category(revision.table), .text(revision.row), .text(revision.column), .text(revision.unit),
      figure(revision.difference.old, beside: revision.difference.new),
      figure(revision.difference.new, beside: revision.difference.old), records(revision),
    ])
  }

  private func figure(_ cell: FigureCell?, beside other: FigureCell?) -> Cell {
    guard let cell, let wording = cell.wording(beside: other) else {
      return .empty(cell?.observation.status.subtracting(.revised) ?? .notAvailable)
    }
    return .text(wording)
  }
}

extension RevisionList {
  /// More records than this are counted.
  private static let most = 8

  private func records(_ revision: Revisions.Revision) -> Cell {
    let behind = changes?.behind(table: revision.numbers, year: revision.year) ?? []
    if behind.isEmpty { return .empty(.notAvailable) }
    let named = behind.prefix(Self.most).map(\.wording)
    let left = behind.count - named.count
    let rest =
      left > 0
      ? [Wording(en: "and \(left) more", zh: "另有\(left)条", de: "und \(left) weitere")] : []
    let all = named + rest
    return .text(
      Wording(
        en: all.map(\.en).joined(separator: "; "), zh: all.map(\.zh).joined(separator: "；"),
        de: all.map(\.de).joined(separator: "; ")))
  }
}

extension RecordChanges.Change {
  fileprivate var wording: Wording {
    switch kind {
    case .added: Wording(en: "\(id) (added)", zh: "\(id)（新增）", de: "\(id) (neu)")
    case .changed: Wording(en: "\(id) (changed)", zh: "\(id)（更改）", de: "\(id) (geändert)")
    case .removed: Wording(en: "\(id) (removed)", zh: "\(id)（删除）", de: "\(id) (entfallen)")
    }
  }
}

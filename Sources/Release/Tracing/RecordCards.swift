import Indicators
import Register
import Tables

/// Makes cards of records of every table of the inputs.
struct RecordCards {
  private let frame: Frame
  /// The exchanges that cards may be asked of.
  private let exchanges: [Origin: ExchangeRecord]
  private let held: [Origin: ListedRecord]

  init(_ frame: Frame, exchanges: [ExchangeRecord]) {
    self.frame = frame
    self.exchanges = Dictionary(exchanges.map { ($0.origin, $0) }) { first, _ in first }
    held = Dictionary(ListedRecord.held(in: frame.register).map { ($0.origin, $0) }) { first, _ in
      first
    }
  }

  private var register: Register { frame.register }

  /// Nil where no record of the register stands there.
  func card(at origin: Origin, share: Observation? = nil) -> RecordCard? {
    var card = record(at: origin).map(card) ?? other(at: origin)
    card?.share = share
    return card
  }

  func record(at origin: Origin) -> ListedRecord? {
    exchanges[origin].map(ListedRecord.exchange) ?? held[origin]
  }

  private func card(of record: ListedRecord) -> RecordCard {
    let cells = RecordList.cells(of: record, in: frame)
    let origin = record.origin
    func words(_ column: String) -> Wording { cells[column]?.words ?? .nothing }
    var card = RecordCard(
      id: record.id, type: words("type"), date: date(of: record),
      places: .between(words("home"), words("partner")), what: what(record, words("description")),
      figure: figure(of: record, words("figure")),
      status: record.status == .held ? .nothing : words("record-status"),
      note: note(of: record), file: register.files[origin.file].path, line: origin.line)
    card.sources = record.sources(in: register).map(source)
    card.quotations = quotations(of: record)
    return card
  }

  /// Claims, background figures, sources, places and declarations of coverage.
  private func other(at origin: Origin) -> RecordCard? {
    guard register.files.indices.contains(origin.file) else { return nil }
    return switch register.files[origin.file].table {
    case "claims": register.claims.first { $0.origin == origin }.map(card)
    case "context": register.context.first { $0.origin == origin }.map(card)
    case "sources": register.sources.first { $0.origin == origin }.map(card)
    case "places": register.places.first { $0.origin == origin }.map(card)
    default: nil
    }
  }

  private func card(of claim: Claim) -> RecordCard {
    let path = register.files[claim.origin.file].path
    let scope = claim.scope.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
    var card = RecordCard(
      id: claim.id, type: Wording(en: "Claim", zh: "表述", de: "Angabe"),
      date: Wording(verbatim: claim.asOf.wording), places: .nothing,
      what: Wording(verbatim: claim.indicator + (scope.isEmpty ? "" : ": \(scope)")),
      figure: Wording(verbatim: claim.figure.wording), status: .nothing, note: claim.note,
      file: path, line: claim.origin.line)
    let ids = claim.sources.map { register.sources[$0].id }
    card.sources = ids.map(source)
    card.quotations = [
      RecordCard.Quotation(
        text: claim.quotation, claim: claim.id, source: ids.joined(separator: "; "))
    ]
    return card
  }

  private func card(of context: ContextFigure) -> RecordCard {
    var card = RecordCard(
      id: context.id, type: Wording(en: "Background figure", zh: "背景数据", de: "Rahmenangabe"),
      date: Wording(verbatim: context.date?.wording ?? ""),
      places: Wording(verbatim: context.area), what: Wording(verbatim: context.series),
      figure: Wording(verbatim: "\(context.figure.wording) \(context.unit)"), status: .nothing,
      note: context.note, file: register.files[context.origin.file].path,
      line: context.origin.line)
    card.sources = context.sources.map { source(register.sources[$0].id) }
    return card
  }

  private func card(of source: Source) -> RecordCard {
    let parts = [source.title, source.publisher, source.address].filter { !$0.isEmpty }
    return RecordCard(
      id: source.id, type: Wording(en: "Source", zh: "资料", de: "Quelle"),
      date: Wording(verbatim: source.date?.wording ?? ""), places: .nothing,
      what: Wording(verbatim: parts.joined(separator: "; ")), figure: .nothing, status: .nothing,
      note: source.note, file: register.files[source.origin.file].path,
      line: source.origin.line)
  }

  private func card(of place: Place) -> RecordCard {
    RecordCard(
      id: place.id, type: Wording(en: "Place", zh: "地方", de: "Ort"), date: .nothing,
      places: Wording(place.names), what: place.country.map { Wording($0.names) } ?? .nothing,
      figure: .nothing, status: .nothing, note: place.details?.note ?? "",
      file: register.files[place.origin.file].path, line: place.origin.line)
  }

  private func source(_ id: String) -> RecordCard.Source {
    RecordCard.Source(id: id, title: register.sources.first { $0.id == id }?.title ?? "")
  }

  /// The words of the claims that are about this very record.
  private func quotations(of record: ListedRecord) -> [RecordCard.Quotation] {
    let key: String? =
      switch record {
      case .exchange: "exchange"
      case .edition: "edition"
      case .partnership: "partnership"
      case .participation, .agreement, .award: nil
      }
    guard let key else { return [] }
    return register.claims.filter { claim in
      claim.scope.contains { $0.key == key && $0.value == record.id }
    }.map { claim in
      RecordCard.Quotation(
        text: claim.quotation, claim: claim.id,
        source: claim.sources.map { register.sources[$0].id }.joined(separator: "; "))
    }
  }
}

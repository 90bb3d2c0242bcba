import Register
import Tables

/// The laying out of one record as a row of the list.
struct RecordRow {
  let record: ListedRecord
  let frame: Frame
  let membership: TableMembership

  private var register: Register { frame.register }

  var row: Row {
    let numbers = membership.numbers(of: record, in: frame)
    let files = register.files
    let file = record.origin.file
    return Row(cells: [
      .text(Wording(verbatim: record.id)), .category(type), date, place(home), partners,
      .text(description, orElse: .notAvailable), figure, .category(status),
      .naming(record.sources(in: register)),
      .stated(files.indices.contains(file) ? files[file].path : ""),
      .number(Int64(record.origin.line)),
      numbers.isEmpty
        ? .empty(.notApplicable)
        : .text(.runs(of: numbers)),
    ])
  }

  private var type: Category {
    switch record {
    case .exchange:
      Category(id: "exchange", label: Wording(en: "Delegation", zh: "团组", de: "Delegation"))
    case .partnership:
      Category(
        id: "partnership", label: Wording(en: "Partnership", zh: "结好关系", de: "Partnerschaft"))
    case .edition: Category(id: "edition", label: Wording(en: "Edition", zh: "届次", de: "Ausgabe"))
    case .participation:
      Category(
        id: "participation", label: Wording(en: "Participation", zh: "参与", de: "Teilnahme"))
    case .agreement:
      Category(id: "agreement", label: Wording(en: "Agreement", zh: "协议", de: "Vereinbarung"))
    case .award: Category(id: "award", label: Wording(en: "Award", zh: "资助与捐赠", de: "Zuwendung"))
    }
  }

  /// In EDTF; a date that only the exchanges' own words tell stays as it stands.
  private var date: Cell {
    if case .partnership(let partnership) = record, partnership.established != nil {
      return partnership.establishedCell(orElse: .notAvailable)
    }
    if let date = record.date { return .date(date.description) }
    if case .exchange(let exchange) = record { return .stated(exchange.date) }
    return .empty(.notAvailable)
  }

  private var home: Int? {
    switch record {
    case .exchange(let record): record.home
    case .partnership(let record): record.home
    case .edition: nil
    case .participation(let record): record.city
    case .agreement(let record): record.home
    case .award(let record): record.home
    }
  }

  private var partners: Cell {
    switch record {
    case .exchange(let record):
      .text(
        .joined(record.partners.map { Wording(register.places[$0].names) }),
        orElse: .notAvailable)
    case .partnership(let record): place(record.partner)
    case .edition(let record): place(record.host, orElse: .notAvailable)
    case .participation(let record): place(record.counterpart, orElse: .notAvailable)
    case .agreement(let record): place(record.partner, orElse: .notAvailable)
    case .award(let record): place(record.partner, orElse: .notAvailable)
    }
  }

  private func place(_ number: Int?, orElse status: Status = .notApplicable) -> Cell {
    number.map { .text(Wording(register.places[$0].names)) } ?? .empty(status)
  }

  private var description: Wording {
    switch record {
    case .exchange(let record):
      .joined([
        record.kind?.category.label ?? Wording(verbatim: ""), Wording(verbatim: record.note),
      ])
    case .partnership(let record):
      .joined([record.kind.category.label, Wording(verbatim: record.note)])
    case .edition(let record): holding(record)
    case .participation(let record):
      .joined([
        Wording(register.programmes[record.programme].names), Wording(verbatim: record.note),
      ])
    case .agreement(let record):
      .joined((record.parties + [record.kind, record.note]).map(Wording.init(verbatim:)))
    case .award(let record):
      .joined([record.kind.category.label, Wording(verbatim: record.note)])
    }
  }

  private func holding(_ edition: Edition) -> Wording {
    let rest = edition.theme.isEmpty ? edition.note : edition.theme
    return .joined([
      .holding(edition, in: register), Wording(verbatim: rest),
    ])
  }

  private var figure: Cell {
    switch record {
    case .exchange(let record): .stated(record.headcount)
    case .partnership, .participation: .empty(.notApplicable)
    case .edition(let record):
      .text(
        .joined(
          record.figures.map { figure in
            let (stated, basis) = (figure.figure.wording, figure.basis.category.label)
            return Wording(
              en: "\(stated) \(basis.en)", zh: "\(basis.zh)\(stated)", de: "\(stated) \(basis.de)")
          }), orElse: .notAvailable)
    case .agreement(let record): .stated(record.documents.wording)
    case .award(let record):
      .naming([record.recipients.wording, amount(record)].filter { !$0.isEmpty })
    }
  }

  private func amount(_ award: Award) -> String {
    award.amount.wording.isEmpty ? "" : "\(award.amount.wording) \(award.currency)"
  }

  private var status: Category {
    if case .exchange(let exchange) = record, exchange.countedIn != nil { return .mirrored }
    guard case .partnership(let partnership) = record else {
      return (record.status ?? .held).category
    }
    if partnership.account?.countedIn != nil { return .countedElsewhere }
    if partnership.kind == .intended { return PartnershipKind.intended.category }
    if partnership.term.isCertainlyInForce(on: frame.asOf) { return .inForce }
    return partnership.term.isPossiblyInForce(on: frame.asOf) ? .perhapsInForce : .notInForce
  }
}

extension Category {
  fileprivate static let countedElsewhere = Category(
    id: "counted-elsewhere",
    label: Wording(
      en: "Counted in another record", zh: "已按另一条记录计入", de: "In anderem Datensatz gezählt"))
  fileprivate static let inForce = Category(
    id: "in-force", label: Wording(en: "In force", zh: "有效", de: "Bestehend"))
  fileprivate static let perhapsInForce = Category(
    id: "perhaps-in-force",
    label: Wording(en: "Perhaps in force", zh: "可能有效", de: "Möglicherweise bestehend"))
  fileprivate static let notInForce = Category(
    id: "not-in-force", label: Wording(en: "Not in force", zh: "未生效或已终止", de: "Nicht bestehend"))
}

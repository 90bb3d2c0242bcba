import Indicators
import Register
import Tables

/// The words of a record's card.
extension RecordCards {
  func note(of record: ListedRecord) -> String {
    switch record {
    case .exchange(let record): record.note
    case .partnership(let record): record.note
    case .edition(let record): record.note
    case .participation(let record): record.note
    case .agreement(let record): record.note
    case .award(let record): record.note
    }
  }

  func date(of record: ListedRecord) -> Wording {
    switch record {
    case .exchange(let record): return Wording(verbatim: record.date)
    case .partnership(let record): return .joined(term(of: record), separator: ", ", zh: "，")
    case .edition(let record): return Wording(verbatim: record.date?.wording ?? "")
    case .participation(let record): return Wording(verbatim: record.cohort.wording)
    case .agreement(let record): return Wording(verbatim: record.date?.wording ?? "")
    case .award(let record): return Wording(verbatim: record.date?.wording ?? "")
    }
  }

  private func term(of partnership: Partnership) -> [Wording] {
    let established = partnership.establishedWording.map { date in
      Wording(en: "established \(date)", zh: "\(date)结好", de: "begründet \(date)")
    }
    let attested = partnership.attested.map { date in
      Wording(
        en: "attested \(date.wording)", zh: "\(date.wording)有记载", de: "belegt \(date.wording)")
    }
    let ended = partnership.endedWording.map { date in
      Wording(en: "ended \(date)", zh: "\(date)终止", de: "beendet \(date)")
    }
    return [established, attested, ended].compactMap(\.self)
  }

  /// The description of the list of records without the note, and with what an exchange has more.
  func what(_ record: ListedRecord, _ description: Wording) -> Wording {
    switch record {
    case .exchange(let record):
      let direction = record.direction?.category.label
      let kind = record.kind?.category.label
      let leader = record.leader.isEmpty ? nil : Wording(verbatim: record.leader)
      let fields = record.fields.map(Wording.init(verbatim:))
      return .joined([direction, kind].compactMap(\.self) + fields + [leader].compactMap(\.self))
    case .partnership(let record): return record.kind.category.label
    case .award(let record):
      let giver = record.giver.isEmpty ? nil : Wording(verbatim: record.giver)
      return .joined([record.kind.category.label, giver].compactMap(\.self))
    case .edition, .participation, .agreement:
      return description.without(note(of: record))
    }
  }

  /// The figures in the words of the record, and whom they count.
  func figure(of record: ListedRecord, _ stated: Wording) -> Wording {
    if stated.en.isEmpty { return .nothing }
    switch record {
    case .exchange:
      return Wording(en: "\(stated.en) people", zh: "\(stated.zh)人", de: "\(stated.de) Personen")
    case .agreement:
      let (en, de) = stated.en == "1" ? ("document", "Dokument") : ("documents", "Dokumente")
      return Wording(en: "\(stated.en) \(en)", zh: "\(stated.zh)份", de: "\(stated.de) \(de)")
    case .edition(let edition):
      return .joined(
        edition.figures.map { figure in
          let (basis, figure) = (figure.basis.category.label, figure.figure.wording)
          return Wording(
            en: "\(figure) \(basis.en)", zh: "\(basis.zh)\(figure)", de: "\(figure) \(basis.de)")
        })
    case .award(let award):
      let recipients = award.recipients.wording
      let people = Wording(
        en: "\(recipients) recipients", zh: "受益\(recipients)人", de: "\(recipients) Empfänger")
      let amount = award.amount.wording.isEmpty ? "" : "\(award.amount.wording) \(award.currency)"
      return .joined([recipients.isEmpty ? .nothing : people, Wording(verbatim: amount)])
    case .partnership, .participation: return stated
    }
  }
}

extension Wording {
  static let nothing = Wording(verbatim: "")

  /// Parts one after another, empty ones left out.
  static func joined(
    _ parts: [Wording], separator: String = "; ", zh: String = "；"
  ) -> Wording {
    func text(_ language: Language, _ separator: String) -> String {
      parts.map { $0.text(in: language) }.filter { !$0.isEmpty }.joined(separator: separator)
    }
    return Wording(
      en: text(.english, separator), zh: text(.chinese, zh), de: text(.german, separator))
  }

  /// Two places, or the one that is known.
  static func between(_ first: Wording, _ second: Wording) -> Wording {
    joined([first, second], separator: " – ", zh: "—")
  }

  /// Without a text at its end and the sign before it.
  func without(_ text: String) -> Wording {
    guard !text.isEmpty else { return self }
    func cut(_ whole: String) -> String {
      guard whole.hasSuffix(text) else { return whole }
      var rest = whole.dropLast(text.count)
      while let last = rest.last, "; ；".contains(last) { rest.removeLast() }
      return String(rest)
    }
    return Wording(en: cut(en), zh: cut(zh), de: cut(de))
  }
}

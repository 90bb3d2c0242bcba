import Register

extension Sample {
  mutating func addParticipation(
    _ city: String, _ cohort: String, with counterpart: String = "", in programme: String = "iuc",
    status: RecordStatus = .held
  ) throws {
    guard let cohort = try date(cohort) else { return }
    let number =
      register.programmes.firstIndex { $0.id == programme } ?? register.programmes.count
    if number == register.programmes.count {
      register.programmes.append(
        Programme(
          id: programme, names: Names(en: programme, zh: programme, de: programme), note: "",
          origin: origin))
    }
    register.participations.append(
      Participation(
        id: "participation-\(register.participations.count)", programme: number, cohort: cohort,
        city: place(city), counterpart: counterpart.isEmpty ? nil : place(counterpart),
        status: status, sources: [], note: "", origin: origin))
  }

  mutating func addAgreement(
    _ date: String, documents: String = "", home: String = "home", status: RecordStatus = .held
  ) throws {
    register.agreements.append(
      Agreement(
        id: "agreement-\(register.agreements.count)", date: try self.date(date),
        home: place(home), partner: nil, parties: [], kind: "", field: "",
        documents: try figure(documents), exchange: "", status: status, sources: [], note: "",
        origin: origin))
  }

  mutating func addAward(
    _ date: String, _ kind: AwardKind = .scholarship, recipients: String = "",
    amount: String = "", _ currency: String = "", home: String = "home"
  ) throws {
    register.awards.append(
      Award(
        id: "award-\(register.awards.count)", date: try self.date(date), kind: kind,
        home: place(home), partner: nil, giver: "", recipients: try figure(recipients),
        amount: try figure(amount, .measure), currency: currency, edition: "", sources: [],
        note: "", origin: origin))
  }
}

package import Register
package import Tables

/// What the values of the code lists are called in tables.
extension Code {
  /// The tidy identifier: the code's own, blanks as hyphens.
  var tidyID: String { String(id.map { $0 == " " ? "-" : $0 }) }

  func category(_ en: String, _ zh: String, _ de: String) -> Category {
    Category(id: tidyID, label: Wording(en: en, zh: zh, de: de))
  }
}

extension Direction {
  package var category: Category {
    switch self {
    case .incoming: category("In", "来访", "Empfangen")
    case .outgoing: category("Out", "出访", "Entsandt")
    case .joint: category("Joint", "共同活动", "Gemeinsam")
    }
  }
}

extension ExchangeKind {
  package var category: Category {
    switch self {
    case .official: category("Official", "官方", "Amtlich")
    case .civil: category("Civil", "民间", "Bürgerschaftlich")
    case .education: category("Education", "教育", "Bildung")
    case .culture: category("Culture", "文化", "Kultur")
    case .business: category("Business", "经贸", "Wirtschaft")
    }
  }
}

extension LeaderLevel {
  package var category: Category {
    switch self {
    case .mayor: category("Mayor", "市长", "Bürgermeister")
    case .deputyMayor: category("Deputy mayor", "副市长", "Stellvertretender Bürgermeister")
    case .council: category("Speaker or council", "议长或议会", "Ratsvorsitz oder Rat")
    case .partyCommittee: category("Party committee", "市委", "Parteikomitee")
    case .department: category("Department", "政府部门", "Fachamt")
    case .association: category("Association", "社会团体", "Verein")
    case .institution: category("Institution", "事业单位等机构", "Einrichtung")
    case .other: category("Other", "其他", "Sonstige")
    }
  }
}

extension PartnershipKind {
  package var category: Category {
    switch self {
    case .friendship: category("Friendship", "友好城市", "Städtepartnerschaft")
    case .exchange: category("Exchange", "友好交流城市", "Städtefreundschaft")
    case .project: category("Project", "项目合作", "Projektpartnerschaft")
    case .contact: category("Contact", "一般联系", "Kontakt")
    case .intended: category("Intended", "意向", "Beabsichtigt")
    }
  }
}

extension FigureBasis {
  package var category: Category {
    switch self {
    case .attended: category("attended", "出席", "teilgenommen")
    case .registered: category("registered", "报名", "angemeldet")
    case .invited: category("invited", "受邀", "eingeladen")
    case .speakers: category("speakers", "发言人", "Vortragende")
    case .beneficiaries: category("beneficiaries", "受益人", "Begünstigte")
    }
  }
}

extension AwardKind {
  package var category: Category {
    switch self {
    case .scholarship: category("Scholarship", "奖学金", "Stipendium")
    case .aid: category("Aid", "援助", "Hilfe")
    case .donation: category("Donation", "捐赠", "Spende")
    }
  }
}

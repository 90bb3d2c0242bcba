import Foundation
@testable import Intake
import Register
import Spreadsheet
import Tables
@testable import Forms

/// A folder that goes with the test that made it.
final class FolderOnDisk {
  let path = FileManager.default.temporaryDirectory.path() + "/forms-\(UUID().uuidString)"

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func write(_ text: String, to name: String) throws {
    try text.write(toFile: path + "/" + name, atomically: false, encoding: .utf8)
  }
}

/// Records of every table, as canonical files have them and as clerks fill them in.
enum FilledForm {
  /// The rows of each table behind their headings, cells with `|` between them.
  static let tables: [(name: String, rows: [String])] = [
    (
      "sources",
      [
        "id|title|date|language",
        "r17|Report 2017|2018-01-31|de",
      ]
    ),
    (
      "places",
      [
        "id|name_en|name_zh|name_de|country|other_names|note",
        "deyang|Deyang|德阳|Deyang|CN|德阳市;Teyang|x",
        "siegen|Siegen-Wittgenstein||Siegen-Wittgenstein|DE||",
        "konin|Konin|||PL||",
      ]
    ),
    ("series", ["id|kind|name_en", "sym|symposium|Symposium", "fest|festival|Day"]),
    ("programmes", ["id|name_en", "iuc|IUC"]),
    (
      "partnerships",
      [
        "id|home|partner|kind|established|ended|source",
        "p1|deyang|siegen|friendship|1996-08-04||r17", "3-4|deyang|konin|exchange|1998-06|2020|",
        "p3|deyang|konin|project|2014~||r17;https://example.org", "p4|siegen|konin|intended|||",
      ]
    ),
    (
      "editions",
      [
        "id|series|number|date|host|organisers|attendance|basis|status",
        "s5|sym|5|2017-11|deyang|A;B|more than 150;180|attended;registered|held",
        "s6|sym|6|2018|konin||12|invited|planned",
      ]
    ),
    (
      "participations",
      [
        "id|programme|cohort|city|counterpart|status", "i1|iuc|2017|deyang|siegen|selected",
        "i2|iuc|2018|deyang||cancelled",
      ]
    ),
    (
      "agreements",
      [
        "id|date|home|partner|parties|kind|field|documents|exchange|status",
        "a1|2016-06|deyang|siegen|X;Y|memo|education;health|6|e1|signed",
      ]
    ),
    (
      "awards",
      [
        "id|date|kind|home|recipients|amount|currency",
        "w1|2015-10|scholarship|deyang|30|6000|CNY", "w2|2016|donation|deyang|10-12||",
      ]
    ),
    ("context", ["id|series|area|date|figure|unit", "c1|Rate|Asia|2013|53.7|%"]),
    (
      "claims",
      [
        "id|source|quotation|indicator|scope|as_of|figure",
        "k1|r17|5 cities|partner-places|home=deyang;kind=friendship|2016-12-31|5",
      ]
    ),
    (
      "coverage",
      [
        "source|area|population|from|to", "r17|deyang|delegations|2015|2017",
        "r17|*|editions:sym|2013|2019",
      ]
    ),
    (
      "exchanges",
      [
        "id|date|end_date|direction|home|partners|kind|fields|level|headcount|status|source",
        "e1|2015-03-15|2015-03-20|in|deyang|siegen;konin|education|education;urban planning;x"
          + "|deputy mayor|more than 12|held|r17",
        "e2|2016||out|deyang|konin|culture|sport|||planned|",
        "e3|2017-05||joint|deyang||business||association|5|cancelled|",
      ]
    ),
  ]

  /// What clerks write for the words of the canonical files.
  static let words: [String: Names] = [
    "CN": Names(en: "China", zh: "中国", de: "China"),
    "DE": Names(en: "Germany", zh: "德国", de: "Deutschland"),
    "PL": Names(en: "Poland", zh: "波兰", de: "Polen"),
    "symposium": Names(en: "Symposium", zh: "研讨会", de: "Symposium"),
    "festival": Names(en: "Festival", zh: "节庆", de: "Festival"),
    "friendship": Names(en: "Friendship", zh: "友好城市", de: "Städtepartnerschaft"),
    "exchange": Names(en: "Exchange", zh: "友好交流城市", de: "Städtefreundschaft"),
    "project": Names(en: "Project", zh: "项目合作", de: "Projektpartnerschaft"),
    "intended": Names(en: "Intended", zh: "意向", de: "Beabsichtigt"),
    "held": Names(en: "Held", zh: "已实施", de: "Durchgeführt"),
    "planned": Names(en: "Planned", zh: "计划", de: "Geplant"),
    "cancelled": Names(en: "Cancelled", zh: "取消", de: "Abgesagt"),
    "selected": Names(en: "Selected", zh: "入选", de: "Ausgewählt"),
    "signed": Names(en: "Signed", zh: "已签署", de: "Unterzeichnet"),
    "attended;registered": Names(
      en: "attended; registered", zh: "出席；报名", de: "teilgenommen; angemeldet"),
    "invited": Names(en: "invited", zh: "受邀", de: "eingeladen"),
    "education;health": Names(
      en: "education;health", zh: "教育；医疗卫生", de: "Bildung; Gesundheit"),
    "education;urban planning;x": Names(
      en: "education; urban planning; x", zh: "教育；城市规划；x", de: "Bildung; Stadtplanung; x"),
    "siegen;konin": Names(en: "siegen; konin", zh: "siegen；konin", de: "siegen; konin"),
    "scholarship": Names(en: "Scholarship", zh: "奖学金", de: "Stipendium"),
    "donation": Names(en: "Donation", zh: "捐赠", de: "Spende"),
    "partner-places": Names(en: "Partner places", zh: "结好城市数", de: "Partnerkommunen"),
    "delegations": Names(en: "Delegations", zh: "团组往来", de: "Delegationen"),
    "editions:sym": Names(en: "Editions:sym", zh: "活动届次：sym", de: "Veranstaltungen: sym"),
    "in": Names(en: "In", zh: "来访", de: "Empfangen"),
    "out": Names(en: "Out", zh: "出访", de: "Entsandt"),
    "joint": Names(en: "Joint", zh: "共同活动", de: "Gemeinsam"),
    "education": Names(en: "Education", zh: "教育", de: "Bildung"),
    "sport": Names(en: "sport", zh: "体育", de: "Sport"),
    "culture": Names(en: "Culture", zh: "文化", de: "Kultur"),
    "business": Names(en: "Business", zh: "经贸", de: "Wirtschaft"),
    "deputy mayor": Names(en: "Deputy mayor", zh: "副市长", de: "Stellvertretender Bürgermeister"),
    "association": Names(en: "Association", zh: "社会团体", de: "Verein"),
  ]

  /// The canonical files.
  static func canonical() throws -> FolderOnDisk {
    let folder = try FolderOnDisk()
    for (name, rows) in tables {
      let text = rows.map { $0.replacing("|", with: ",") }.joined(separator: "\n") + "\n"
      try folder.write(text, to: name + ".csv")
    }
    return folder
  }

  private static func rows(
    of table: (name: String, rows: [String]), in language: Language
  ) throws -> (label: String, rows: [[String]]) {
    let schema = TableSchema.all.first { $0.name == table.name }
    var rows = table.rows.map {
      $0.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    }
    rows[0] = rows[0].map { name in
      schema?.fields.first { $0.field.name == name }?.label.text(in: language) ?? name
    }
    for row in rows.indices.dropFirst() {
      rows[row] = rows[row].map { words[$0]?.text(in: language) ?? $0 }
    }
    return (schema?.label.text(in: language) ?? "", rows)
  }

  /// A workbook with the sheets and headings of the form, filled in.
  static func workbook(in language: Language) throws -> FolderOnDisk {
    let folder = try FolderOnDisk()
    let sheets = try tables.map { try rows(of: $0, in: language) }
    var workbook = try Workbook(writingTo: folder.path + "/register.xlsx", createdAt: 1)
    for (label, rows) in sheets {
      try workbook.addSheet(label) { (sheet) throws(SpreadsheetError) in
        for (row, cells) in rows.enumerated() {
          for (column, text) in cells.enumerated() where !text.isEmpty {
            try sheet.write(text, row: row, column: column)
          }
        }
      }
    }
    try workbook.close()
    return folder
  }

  /// Files of separated values, named and headed in a language.
  static func files(in language: Language) throws -> FolderOnDisk {
    let folder = try FolderOnDisk()
    for table in tables {
      let (label, rows) = try rows(of: table, in: language)
      let text = rows.map { $0.joined(separator: ",") }.joined(separator: "\n") + "\n"
      try folder.write(text, to: label + ".csv")
    }
    return folder
  }
}

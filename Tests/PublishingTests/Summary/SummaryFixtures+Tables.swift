import Tables

/// The tables beside the headline ones.
extension SummaryFixtures {
  static func inForce(_ rows: [[String]]) -> WrittenTable {
    WrittenTable(
      id: "partnerships-in-force", title: "Partnerships in force by kind", nature: .stock,
      columns: [
        ("year", "Year", .dimension), ("partnerships", "Partnerships", .count("partnership")),
      ], rows: rows)
  }

  static func changes(_ rows: [[String]]) -> WrittenTable {
    WrittenTable(
      id: "partnership-changes", title: "Partnerships established and ended",
      columns: [("year", "Year", .dimension)]
        + [("established", "Established"), ("ended", "Ended"), ("in-force", "In force")].map {
          ($0, $1, .count("partnership"))
        }, rows: rows)
  }

  static func activity(_ rows: [[String]]) -> WrittenTable {
    WrittenTable(
      id: "partner-activity", title: "Partnerships by recorded activity", nature: .stock,
      columns: [("kind", "Kind", .dimension)]
        + ["active", "dormant", "never-recorded", "partnerships", "places-visited"].map {
          ($0, $0, .count("partnership"))
        }, rows: rows)
  }

  static func byHome(_ rows: [[String]]) -> WrittenTable {
    WrittenTable(
      id: "partnerships-by-home", title: "Partnerships by home authority", nature: .stock,
      columns: [
        ("home", "Home authority", .dimension),
        ("partnerships", "Partnerships", .count("partnership")),
      ], rows: rows)
  }

  static func concentration(
    _ period: String, _ names: String, _ places: String, share: String
  ) -> WrittenTable {
    WrittenTable(
      id: "concentration", title: "Concentration", nature: .ratio,
      columns: [
        ("year", "Year", .dimension), ("most-visited", "Most visited", .text),
        ("places", "Number of them", .count("place")), ("share", "Share", .share),
      ], rows: [["Total", names, places, share]], totals: period)
  }

  static func reciprocity(_ share: String) -> WrittenTable {
    WrittenTable(
      id: "reciprocity", title: "Reciprocity", nature: .ratio,
      columns: [("country", "Country", .dimension), ("share-in", "Share in", .share)],
      rows: [["Total", share]])
  }

  static func participations(_ rows: [[String]]) -> WrittenTable {
    WrittenTable(
      id: "participations", title: "Participations",
      columns: [
        ("programme", "Programme", .dimension), ("cohort", "Cohort", .dimension),
        ("participations", "Participations", .count("participation")),
        ("cumulative-cities", "Cities so far", .count("place")),
      ], rows: rows)
  }

  static func agreements(_ rows: [[String]]) -> WrittenTable {
    WrittenTable(
      id: "agreements-per-year", title: "Agreements signed",
      columns: [
        ("year", "Year", .dimension), ("agreements", "Agreements", .count("agreement")),
      ], rows: rows)
  }

  static func awards(_ rows: [[String]]) -> WrittenTable {
    WrittenTable(
      id: "awards-per-year", title: "Awards",
      columns: [
        ("year", "Year", .dimension), ("kind", "Kind", .dimension),
        ("awards", "Awards", .count("award")), ("recipients", "Recipients", .count("person")),
        ("amount-CNY", "Amount, CNY", .count("CNY")),
      ], rows: rows)
  }

  static func anniversaries(_ rows: [[String]]) -> WrittenTable {
    WrittenTable(
      id: "anniversaries", title: "Partnerships that complete five years or a multiple of them.",
      nature: .list,
      columns: [
        ("due", "Due", .date), ("years", "Years", .number), ("home", "Home", .text),
        ("partner", "Partner", .text), ("kind", "Kind", .text),
        ("within-12-months", "Within 12 months", .text),
      ], rows: rows)
  }

  static func claims(_ rows: [[String]]) -> WrittenTable {
    WrittenTable(
      id: "claims", title: "Claims ledger", nature: .list,
      columns: [
        ("indicator", "Indicator", .text), ("scope", "Scope", .text), ("as-of", "As of", .date),
        ("claimed", "Claimed", .text), ("recorded", "Recorded", .text),
        ("verdict", "Verdict", .dimension), ("quotation", "Quotation", .text),
      ], rows: rows)
  }

  static func quality(_ rows: [[String]]) -> WrittenTable {
    WrittenTable(
      id: "data-quality", title: "Data quality", nature: .list,
      columns: [
        ("topic", "Topic", .dimension), ("item", "Item", .dimension),
        ("records", "Records", .count("record")), ("of", "Of", .count("record")),
      ], rows: rows)
  }
}

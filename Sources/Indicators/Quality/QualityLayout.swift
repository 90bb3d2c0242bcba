import Register
import Tables

/// The laying out of the data quality of a release: how many records, of how many.
struct QualityLayout {
  let quality: DataQuality
  let frame: Frame
  let ledger: ClaimsLedger
  let findings: [Finding]

  var table: Table {
    Table(
      id: "data-quality", title: Wording(en: "Data quality", zh: "数据质量", de: "Datenqualität"),
      shortTitle: Wording(en: "Data quality", zh: "数据质量", de: "Datenqualität"),
      summary: Wording(
        en: "What became of the input records, and how exact, dated and sourced they are.",
        zh: "输入记录的处理结果，以及记录的精确度、日期与来源情况。",
        de: "Was aus den Eingaben wurde, und wie genau, datiert und belegt sie sind."),
      nature: .list, columns: columns,
      rows: inputs + outcomes + headcounts + dates + sources + places + claims + findingRows)
  }

  /// Of each file what it held and, where there is any, what was not used; then of all together.
  private var inputs: [Row] {
    let files = frame.register.files
    let rows = zip(files, files.inputNames).flatMap { file, name in
      let topic = Category(
        id: "input:\(name)",
        label: Wording(en: "Input file \(name)", zh: "输入文件\(name)", de: "Eingabedatei \(name)"))
      return outcomes(topic, [file]).filter { $0.count > 0 }
        .map { row($0.topic, $0.item, $0.count, of: $0.all) } + passedOver(in: file, topic)
    }
    return rows
      + outcomes(.inputs, files).map { row($0.topic, $0.item, $0.count, of: $0.all) }
  }

  /// Rows of a foreign file that are no records of its table, where there are any.
  private func passedOver(in file: InputFile, _ topic: Category) -> [Row] {
    guard file.passedOver > 0 else { return [] }
    return [
      Row(cells: [
        .category(topic), .category(.passedOver),
        .observation(.exactly(Int64(file.passedOver))), .observation(.notApplicable),
      ])
    ]
  }

  private func outcomes(
    _ topic: Category, _ files: [InputFile]
  ) -> [(topic: Category, item: Category, count: Int64, all: Int64)] {
    let read = Int64(files.reduce(0) { $0 + $1.read })
    return [
      (topic, .accepted, Int64(files.reduce(0) { $0 + $1.accepted }), read),
      (topic, .rejected, Int64(files.reduce(0) { $0 + $1.rejected }), read),
      (topic, .duplicate, Int64(files.reduce(0) { $0 + $1.duplicate }), read),
    ]
  }

  private var outcomes: [Row] {
    guard let outcomes = quality.outcomes else { return [] }
    return outcomes.items.map { row(.delegationOutcomes, $0.0, $0.1, of: outcomes.all) }
  }

  private var headcounts: [Row] {
    let all = quality.delegations
    let exact = quality.exactHeadcounts
    let bounded = quality.boundedHeadcounts
    return [
      row(.headcounts, .exact, exact, of: all), row(.headcounts, .bounded, bounded, of: all),
      row(.headcounts, .notStated, all - exact - bounded, of: all),
    ]
  }

  private var dates: [Row] {
    let all = quality.delegations
    let byPrecision = DatePrecision.allCases.compactMap { precision -> Row? in
      let count = quality.precisions[Int(precision.rawValue)]
      guard count > 0 || precision.isCommon else { return nil }
      return row(.dates, precision.category, count, of: all)
    }
    return byPrecision + [doubted]
  }

  /// Approximate and uncertain dates are told by their texts, so only of listed exchanges.
  private var doubted: Row {
    let counted = frame.exchanges.map(ListedRecord.exchange).filter { $0.counts(in: frame) }
    guard Int64(counted.count) == quality.delegations else {
      return Row(cells: [
        .category(.dates), .category(.doubted), .observation(.notAvailable),
        .observation(.exactly(quality.delegations)),
      ])
    }
    let doubted = counted.filter { !($0.date?.qualifier.isEmpty ?? true) }
    return row(.dates, .doubted, Int64(doubted.count), of: quality.delegations)
  }

  private var sources: [Row] {
    let names: [Category] = [.noSource, .oneSource, .moreSources]
    let held = ListedRecord.held(in: frame.register).filter { $0.counts(in: frame) }
    let counts = held.reduce(into: [Int64](repeating: 0, count: names.count)) { counts, record in
      counts[min(names.count - 1, record.sources(in: frame.register).count)] += 1
    }
    return names.indices.map {
      row(.sourcesOfDelegations, names[$0], quality.sourceCounts[$0], of: quality.delegations)
    }
      + names.indices.map {
        row(.sourcesOfOthers, names[$0], counts[$0], of: Int64(held.count))
      }
  }

  private var places: [Row] {
    let places = frame.register.places
    let homeless = places.count { $0.country == nil }
    return [row(.places, .noCountry, Int64(homeless), of: Int64(places.count))]
  }

  private var claims: [Row] {
    ClaimVerdict.allCases.map { verdict in
      row(
        .claims, verdict.category, Int64(ledger.count(verdict)),
        of: Int64(ledger.entries.count))
    }
  }

  /// The findings as a terminal shows them, up to a thousand.
  private var findingRows: [Row] {
    let listed = findings.prefix(1_000).map { finding in
      let files = frame.register.files
      let path = files.indices.contains(finding.origin.file) ? files[finding.origin.file].path : ""
      return Cell.text(FindingWords(finding: finding, path: path).text)
    }
    let rest = findings.count - listed.count
    let more: [Cell] =
      rest == 0
      ? []
      : [.text(Wording(en: "and \(rest) more", zh: "另有\(rest)条", de: "und \(rest) weitere"))]
    return (listed + more).map { text in
      Row(cells: [
        .category(.findings), text, .observation(.notApplicable), .observation(.notApplicable),
      ])
    }
  }

  private func row(_ topic: Category, _ item: Category, _ count: Int64, of all: Int64) -> Row {
    Row(cells: [
      .category(topic), .category(item), .observation(.exactly(count)),
      .observation(.exactly(all)),
    ])
  }

  private var columns: [Column] {
    [
      .attribute("topic", Wording(en: "Topic", zh: "类目", de: "Gegenstand")),
      .attribute("item", Wording(en: "Item", zh: "内容", de: "Merkmal")),
      .figures("records", Wording(en: "Records", zh: "记录数", de: "Datensätze"), .record),
      .figures("of", Wording(en: "Of", zh: "总数", de: "Von"), .record),
    ]
  }
}

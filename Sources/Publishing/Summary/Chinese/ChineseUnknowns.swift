extension Chinese {
  package var unknowns: String { "不详事项" }

  package func rejectedRecords(_ records: Quantity, file: String) -> String {
    "\(count(records, "条"))未采用记录的内容（见 \(file)）"
  }

  package func unknownSizes(in year: Int, _ share: Share) -> String {
    "\(year)年往来人次：\(part(share, "个", "团组", "注明人数"))"
  }

  package func unknownDirections(in year: Int, _ delegations: Quantity) -> String {
    "\(year)年\(count(delegations, "个"))团组的方向"
  }

  package func unknownYears(_ delegations: Quantity) -> String {
    "\(count(delegations, "个"))团组的年份"
  }

  package func unknownFields(in year: Int, _ delegations: Quantity) -> String {
    "\(year)年\(count(delegations, "个"))团组的合作领域"
  }

  package func unknownPartners(in year: Int, _ visits: Quantity) -> String {
    "\(year)年\(count(visits, "次"))到访的城市"
  }

  package func unknownContinents(_ places: Quantity) -> String {
    "\(count(places, "个"))结好城市所在的大洲"
  }

  package func boundedStocks(_ years: [BoundedStock]) -> String {
    list(years.map { "\(period($0.year))末\(bracketed(count($0.partnerships, "对")))" })
      + "现有结好关系的确切数"
  }

  package func unknownAttendance(of series: String, editions: [String]?) -> String {
    guard let editions else { return "\(series)各届出席人数" }
    return "\(series)\(list(editions))出席人数"
  }

  package var notRecordedIsNotNone: String { "没有记录不等于没有发生。" }
}

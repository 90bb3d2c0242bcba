package import Tables

extension Chinese {
  package func title(_ title: String, year: Int) -> String { "\(title)：\(year)年摘要" }

  package func area(_ area: String, asOf day: String) -> String {
    area.isEmpty ? "截至\(day)" : "\(area)，截至\(day)"
  }

  package func publisher(_ publisher: String, released day: String?) -> String {
    guard let day else { return publisher }
    return publisher.isEmpty ? "\(day)发布" : "\(publisher)，\(day)发布"
  }

  package func provisionalFigures(year: Int) -> String {
    "\(year)年数据为初步数，今后可能修订。"
  }

  package var inBrief: String { "概要" }

  package func figure(
    _ figure: String, statedFor share: Share, by record: CountedRecord
  ) -> String {
    if share == Share(0, of: 1) { return figure }
    let (measure, noun) =
      switch record {
      case .delegation: ("个", "团组")
      case .edition: ("届", "")
      case .record: ("条", "记录")
      }
    let all = "\(number(Int64(share.all)))\(measure)\(noun)"
    return figure
      + bracketed(
        share.stated == 0
          ? "\(all)均无数据" : "\(all)中\(number(Int64(share.stated)))\(measure)有数据")
  }

  package func caption(_ title: String, isWhole: Bool) -> String {
    isWhole ? "\(title)：" : "\(title)，前几行（全表见工作簿）："
  }

  package func absence(_ status: Status) -> String {
    switch status {
    case .confidential: "不予公布"
    case .notApplicable: "不适用"
    default: "数据不详"
    }
  }

  package func explanation(of sign: String, meaning: String) -> String { "\(sign) \(meaning)" }
}

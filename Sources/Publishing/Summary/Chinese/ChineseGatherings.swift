extension Chinese {
  package var gatherings: String { "研讨会及其他活动" }

  package func attendance(
    of series: String, _ people: Quantity?, statedBy share: Share?
  ) -> String {
    guard let people else {
      let reason = share.map { share in
        "：有记录的\(number(Int64(share.all)))届\(share.all == 1 ? "" : "均")未载明人数"
      }
      return "\(series)出席人数不详\(reason ?? "")。"
    }
    let attended =
      isOfOneEdition(share)
      ? "\(series)共有\(count(people, "人"))出席" : "\(series)历届出席合计\(count(people, "人次"))"
    guard let share, !share.isWhole else { return attended + "。" }
    return attended
      + bracketed("\(number(Int64(share.all)))届中\(number(Int64(share.stated)))届有数据") + "。"
  }

  package func lastRows(of title: String) -> String { "\(title)，最后几行（其余见工作簿）：" }

  package func symposia(in year: Int, isWhole: Bool) -> String {
    isWhole ? "\(year)年举办的研讨会：" : "\(year)年举办的部分研讨会："
  }

  package func otherGatherings(in year: Int, isWhole: Bool) -> String {
    isWhole ? "\(year)年举办的其他活动：" : "\(year)年举办的部分其他活动："
  }

  package func gathering(_ gathering: Gathering) -> String {
    let when = [gathering.date, gathering.host].compactMap(\.self).joined(separator: "，")
    var text = when.isEmpty ? gathering.series : "\(when)：\(gathering.series)"
    if let edition = gathering.edition { text += bracketed(edition) }
    if let people = gathering.attendance { text += "，出席\(count(people, "人"))" }
    return text
  }
}

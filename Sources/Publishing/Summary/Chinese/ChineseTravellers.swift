extension Chinese {
  package func travellersNotStated(in year: Int, by delegations: Int) -> String {
    "\(year)年往来人次不详：\(part(Share(0, of: delegations), "个", "团组", "注明人数"))。"
  }

  package func travellers(
    in year: Int, trips: Quantity, statedBy share: Share?, days: Quantity?
  ) -> String {
    let figures = [count(trips, "人次"), days.map { count($0, "人天") }].compactMap(\.self)
    let known = "\(year)年团组往来共计\(figures.joined(separator: "、"))"
    guard let share, share.all > 1 else { return known + "。" }
    return "\(known)；\(part(share, "个", "团组", "注明人数"))。"
  }
}

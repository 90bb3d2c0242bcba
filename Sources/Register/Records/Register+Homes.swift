extension Register {
  /// The places whose cooperation is counted, in their order: the home authorities that the settings
  /// name, else every place that stands as the home of a record, or as the city of a participation.
  ///
  /// `exchanges` are the homes of the exchanges, which are none of the register's own records.
  package func homeAuthorities(andOf exchanges: [Int] = []) -> [Int] {
    if !homes.isEmpty { return homes }
    var isHome = [Bool](repeating: false, count: places.count)
    for home in exchanges { isHome[home] = true }
    for partnership in partnerships { isHome[partnership.home] = true }
    for agreement in agreements { isHome[agreement.home] = true }
    for award in awards { isHome[award.home] = true }
    for participation in participations { isHome[participation.city] = true }
    return isHome.indices.filter { isHome[$0] }
  }
}

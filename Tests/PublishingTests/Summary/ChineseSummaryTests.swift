import Tables
import Testing

@testable import Publishing

@Suite struct ChineseSummaryTests {
  private let chinese = Chinese()

  @Test(
    arguments: [
      (nil, nil, "2017年没有团组记录，但这不等于没有团组往来。"),
      (nil, .exactly(1), "2017年没有团组记录，但这不等于没有团组往来。2016年共记录1个团组。"),
      (.exactly(0), .exactly(2), "2017年没有团组往来，2016年为2个。"),
      (.exactly(1), nil, "2017年共记录1个团组。"),
      (.exactly(2), .exactly(0), "2017年共记录2个团组，2016年没有。"),
      (.exactly(1_300), .atLeast(12), "2017年共记录1,300个团组，2016年为至少12个。"),
    ] as [(Quantity?, Quantity?, String)])
  func `delegations are recorded, and nothing recorded is not none`(
    count: Quantity?, previous: Quantity?, sentence: String
  ) {
    #expect(chinese.delegations(in: 2017, count, previous: previous) == sentence)
  }

  @Test(
    arguments: [
      (1, [1, 0, 0, 0], "该团组为来访。"), (3, [0, 3, 0, 0], "全部为出访。"),
      (3, [1, 2, 0, 0], "其中来访1个，出访2个。"),
      (4, [1, 1, 1, 1], "其中来访1个，出访1个，共同活动1个，方向不详1个。"),
      (1, [0, 0, 0, 1], "方向不详。"), (2, [0, 0, 0, 2], "方向均不详。"), (2, [0, 0, 0, 0], nil),
    ] as [(Int64, [Int64], String?)])
  func `directions are told apart`(count: Int64, parts: [Int64], sentence: String?) {
    let names = ["in", "out", "joint", "not-stated"]
    let directions = DelegationDirections { column in
      names.firstIndex(of: column).map { .exactly(parts[$0]) }
    }
    #expect(chinese.directions(directions, of: .exactly(count)) == sentence)
  }

  @Test(
    arguments: [
      (.exactly(14), Share(6, of: 6), .exactly(62), "2017年团组往来共计14人次、62人天；6个团组均注明人数。"),
      (
        .atLeast(14), Share(1, of: 6), .atLeast(62),
        "2017年团组往来共计至少14人次、至少62人天；6个团组中有1个注明人数。"
      ),
      (.exactly(1), Share(1, of: 1), nil, "2017年团组往来共计1人次。"),
    ] as [(Quantity, Share, Quantity?, String)])
  func `travellers stand with what they rest on`(
    trips: Quantity, share: Share, days: Quantity?, sentence: String
  ) {
    #expect(chinese.travellers(in: 2017, trips: trips, statedBy: share, days: days) == sentence)
  }

  @Test(arguments: [
    (1, "2017年往来人次不详：该团组未注明人数。"), (3, "2017年往来人次不详：3个团组均未注明人数。"),
  ])
  func `unknown travellers are not none`(delegations: Int, sentence: String) {
    #expect(chinese.travellersNotStated(in: 2017, by: delegations) == sentence)
  }

  @Test(
    arguments: [
      (.atLeast(578), Share(4, of: 7), "论坛历届出席合计至少578人次（7届中4届有数据）。"),
      (.exactly(20), Share(2, of: 2), "论坛历届出席合计20人次。"),
      (.exactly(20), Share(1, of: 1), "论坛共有20人出席。"),
      (nil, Share(0, of: 2), "论坛出席人数不详：有记录的2届均未载明人数。"),
      (nil, Share(0, of: 1), "论坛出席人数不详：有记录的1届未载明人数。"),
    ] as [(Quantity?, Share, String)])
  func `attendance is never surer than its editions`(
    people: Quantity?, share: Share, sentence: String
  ) {
    #expect(chinese.attendance(of: "论坛", people, statedBy: share) == sentence)
  }

  @Test(
    arguments: [
      (nil, nil, nil, "2017年末现有结好关系数不详。"), (.exactly(0), nil, nil, "2017年末没有结好关系。"),
      (.exactly(1), .exactly(1), .exactly(1), "2017年末现有结好关系1对，涉及1个国家、1个结好城市。"),
      (.between(13, 14), .between(6, 14), nil, "2017年末现有结好关系13或14对，涉及6至14个结好城市。"),
      (.atMost(3), nil, nil, "2017年末现有结好关系至多3对。"),
    ] as [(Quantity?, Quantity?, Quantity?, String)])
  func `partnerships in force are bounded as they are known`(
    partnerships: Quantity?, places: Quantity?, countries: Quantity?, sentence: String
  ) {
    #expect(
      chinese.inForce(
        atTheEndOf: 2017, partnerships, places: places, countries: countries) == sentence)
  }

  @Test(
    arguments: [
      (.exactly(2), .exactly(1), "2017年新建结好关系2对，终止1对。"),
      (.exactly(1), nil, "2017年新建结好关系1对，没有终止的记录。"),
      (nil, .exactly(1), "2017年终止结好关系1对，没有新建的记录。"),
      (.exactly(0), nil, "2017年没有新建或终止结好关系的记录。"),
    ] as [(Quantity?, Quantity?, String)])
  func `changes of partnerships are told as recorded`(
    established: Quantity?, ended: Quantity?, sentence: String
  ) {
    #expect(chinese.changes(in: 2017, established: established, ended: ended) == sentence)
  }

  @Test func `names with the most visits are told with their counts`() {
    var ranking = Ranking(places: [.init(name: "科宁", count: 1_200)], isWhole: true)
    #expect(chinese.ranking(ranking, "次") == "科宁（1,200次）")
    ranking.places += [.init(name: "科隆", count: 2), .init(name: "曼西", count: 1)]
    #expect(chinese.ranking(ranking, "次") == "科宁（1,200次）、科隆（2次）和曼西（1次）")
    ranking.isWhole = false
    #expect(chinese.ranking(ranking, "次") == "科宁（1,200次）、科隆（2次）、曼西（1次）等")
  }

  @Test(arguments: [("2003", "2003年以来合计"), ("2003财年", "2003财年以来合计")])
  func `a total says from when it runs`(since: String, label: String) {
    #expect(chinese.total(since: since) == label)
  }

  @Test func `what was claimed stands beside what is recorded`() {
    let claim = ConflictingClaim(
      indicator: "周年", scope: "德阳与科宁", asOf: "2017年", claimed: "30", recorded: "21",
      quotation: "30 years", source: "deyang-2017")
    #expect(
      chinese.conflict(claim) == "周年，德阳与科宁（2017年）：所称30，记录21。“30 years”，deyang-2017")
  }
}

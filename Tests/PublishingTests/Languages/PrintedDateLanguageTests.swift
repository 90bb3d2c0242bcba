import Testing

@testable import Publishing

@Suite struct PrintedDateLanguageTests {
  @Test(
    arguments: [
      ("2017-10-12", "2017年10月12日", "12.10.2017"),
      ("2017-01-02", "2017年1月2日", "02.01.2017"),
      ("2015-10", "2015年10月", "Oktober 2015"),
      ("2015", "2015年", "2015"),
      ("2015-10-12/2015-10-21", "2015年10月12日至21日", "12.10.2015 bis 21.10.2015"),
      ("2015-10-12/2015-11-03", "2015年10月12日至11月3日", "12.10.2015 bis 03.11.2015"),
      ("2015-10-12/2016-01-03", "2015年10月12日至2016年1月3日", "12.10.2015 bis 03.01.2016"),
      ("2015-10/2015-12", "2015年10月至12月", "Oktober 2015 bis Dezember 2015"),
      ("2015-10-12/2015-10", "2015年10月12日至2015年10月", "12.10.2015 bis Oktober 2015"),
      ("2015/2017", "2015年至2017年", "2015 bis 2017"),
      ("2015/2015-03", "2015年至2015年3月", "2015 bis März 2015"),
      ("2015-08-05/..", "自2015年8月5日起", "ab 05.08.2015"),
      ("../2015", "至2015年止", "bis 2015"),
      ("2017-10-12/", "自2017年10月12日起，结束时间不详", "ab 12.10.2017, Ende nicht angegeben"),
      ("/2017", "至2017年止，开始时间不详", "bis 2017, Beginn nicht angegeben"),
      ("2006~", "约2006年", "etwa 2006"),
      ("2006?", "2006年（存疑）", "2006 (unsicher)"),
      ("2006%", "约2006年（存疑）", "etwa 2006 (unsicher)"),
      ("2006~/2006-03?", "约2006年至2006年3月（存疑）", "etwa 2006 bis März 2006 (unsicher)"),
      ("2019-21", "2019年春季", "Frühjahr 2019"),
      ("2019-22/2019-23", "2019年夏季至秋季", "Sommer 2019 bis Herbst 2019"),
      ("2019-24", "2019年冬季", "Winter 2019"),
      ("2018-07-1X", "2018年7月10日至19日间某日", "ein Tag vom 10.07.2018 bis 19.07.2018"),
      ("2018-07-XX", "2018年7月某日", "ein Tag im Juli 2018"),
      ("2018-XX-XX", "2018年某日", "ein Tag im Jahr 2018"),
      ("2018-XX", "2018年某月", "ein Monat im Jahr 2018"),
      ("2018-1X", "2018年10月至12月间某月", "ein Monat von Oktober 2018 bis Dezember 2018"),
      ("201X", "2010年至2019年间某年", "ein Jahr von 2010 bis 2019"),
      ("before 2010", "before 2010", "before 2010"),
    ])
  func `a date in EDTF says in Chinese and German what it says, and no more`(
    edtf: String, chinese: String, german: String
  ) {
    #expect(Chinese().date(edtf) == chinese)
    #expect(German().date(edtf) == german)
  }

  @Test func `titles spell a day out`() {
    #expect(Chinese().longDate("2017-12-31") == "2017年12月31日")
    #expect(German().longDate("2017-12-31") == "31. Dezember 2017")
    #expect(German().longDate("2017-03-01") == "1. März 2017")
  }
}

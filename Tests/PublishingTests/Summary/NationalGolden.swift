extension SummaryGolden {
  /// Many of everything, and names of two columns a letter.
  static let national = """
    全国地方政府国际友好交往统计年鉴: summary for 2017
    ==================================================

    中国各省、自治区、直辖市及计划单列市, as of 31 December 2017
    Foreign Affairs Office

    Figures for 2017 are provisional and may be revised.


    In brief
    --------

      在本年度内由各级地方人民政府派出和  at least 1,234,567 (stated for
      接待的全部国际友好代表团组数量（不  1,200,000 of 1,500,000
      含港澳台地区）                      delegations)


    Delegations
    -----------

    1,234,567 delegations are recorded for 2017, after 1,234,567 for 2016.
    600,000 came in, 500,000 went out and 134,567 were joint. The year of
    one further delegation cannot be determined.

      Year                     In            Out        Joint          Total
      ------------  -------------  -------------  -----------  -------------
      2008                600,000    500,000 [r]  134,567 [b]      1,234,567
      2009                600,000    500,000 [r]  134,567 [b]      1,234,567
      2010                600,000    500,000 [r]  134,567 [b]      1,234,567
      2011                600,000    500,000 [r]  134,567 [b]      1,234,567
      2012                600,000    500,000 [r]  134,567 [b]      1,234,567
      2013                600,000    500,000 [r]  134,567 [b]      1,234,567
      2014                600,000    500,000 [r]  134,567 [b]      1,234,567
      2015                600,000    500,000 [r]  134,567 [b]      1,234,567
      2016                600,000    500,000 [r]  134,567 [b]      1,234,567
      2017                600,000    500,000 [r]  134,567 [b]      1,234,567
      Period not                1            [x]          [x]              1
      determinable
      Total since    1,234,567 to   1,234,567 to          [c]  12,345,678 to
      2003              2,345,678      2,345,678                  23,456,789

      [x] not available: the sources do not state it
      [c] confidential
      [r] revised
      [b] break in the series

    The delegations of 2017 account for 1,234,567 to 2,345,678 person-trips
    and at least 9,876,543 person-days; 1,200,000 of the 1,234,567
    delegations state their size.


    Places and fields
    -----------------

    Visits in 2017 by place: 锡根-维特根斯坦县（德国北莱茵-威斯特法伦州）与
    东广岛市（日本广岛县）联合代表处 (9,000), 科隆 (8,000), 曼西 (7) and 拉
    赫蒂 (6), among others. A visit is one delegation at one place,
    whichever side travelled.

    各友好城市到访次数, the first rows (all are in the workbook):

      友好城市                                            2017  2015 to 2017
      ------------------------------------------------  ------  ------------
      锡根-维特根斯坦县（德国北莱茵-威斯特法伦州）与东   9,000        90,000
      广岛市（日本广岛县）联合代表处
      科隆                                               8,000        80,000
      江陵                                                 [x]        70,000
      曼西                                                   7        60,000
      拉赫蒂                                                 6        50,000
      Total                                             17,027       430,000


    Symposia and other events
    -------------------------

    Symposia held in 2017:

    * 2017-01, 上海: 第1个系列研讨会 (第1届); at least 100 people
    * 2017-02, 上海: 第2个系列研讨会 (第2届); at least 200 people
    * 2017-03, 上海: 第3个系列研讨会 (第3届); at least 300 people
    * 2017-04, 上海: 第4个系列研讨会 (第4届); at least 400 people


    What is not known
    -----------------

    * How many people travelled in 2017: 1,200,000 of the 1,234,567
      delegations state their size
    * The year of one delegation

    That nothing is recorded does not mean that nothing took place.


    Where to find the rest
    ----------------------

    * yearbook-2017.en.xlsx: every table with its notes, the records behind
      it and their sources
    * data/: the same tables as CSV files for programs, described in
      data/datapackage.json

    """
}

extension SummaryGolden {
  /// A year of twelve cities.
  static let deyang = """
    Yearbook of international municipal cooperation: summary for 2017
    =================================================================

    12 home authorities, as of 31 December 2017
    Foreign Affairs Office

    Figures for 2017 are provisional and may be revised.


    In brief
    --------

      Delegations in 2017   6
      Partner places        14
      Symposium attendance  at least 427 (stated for 3 of 5 editions)
      Person-trips in 2017  at least 14 (stated for 2 of 6 delegations)


    Delegations
    -----------

    Six delegations are recorded for 2017, after five for 2016. One came in
    and five went out.

      Year   In  Out  Joint  Total
      -----  --  ---  -----  -----
      2015    4    5    [x]      9
      2016    1    4    [x]      5
      2017    1    5    [x]      6
      Total   6   14    [x]     20

      [x] not available: the sources do not state it

    The delegations of 2017 account for at least 14 person-trips and at
    least 62 person-days; two of the six delegations state their size.


    Places and fields
    -----------------

    Visits in 2017 by place: Siegen-Wittgenstein (three), Konin (two) and
    Jinan (one); by country: Germany (three), Poland (two) and China (one).
    A visit is one delegation at one place, whichever side travelled.

    Most visited in 2015 to 2017: Konin, Siegen-Wittgenstein and Gangneung,
    with 77.3 per cent of the visits. Of all recorded visits in and out,
    38.1 per cent came in.

    Visits by partner place:

      Partner place        2017  2015 to 2017
      -------------------  ----  ------------
      Konin                   2             8
      Siegen-Wittgenstein     3             6
      Gangneung             [x]             3
      Higashi-Hiroshima     [x]             3
      Jinan                   1             1
      Muncie                [x]             1
      Total                   6            22

    Fields served in 2017: culture (two), education (one), industry (one)
    and urban planning (one). One delegation may serve several.


    Partnerships
    ------------

    At the end of 2017, 13 or 14 partnerships with 13 or 14 partner places
    in ten countries were in force. By kind: six friendship partnerships,
    seven exchange partnerships and at most one contact. No partnership is
    recorded as established or ended in 2017.

    By activity: four active, one dormant and eight or nine without any
    recorded delegation. Delegations also went to or came from one place
    without a partnership in force.

      Continent      Partnerships  Partner places  Countries
      -------------  ------------  --------------  ---------
      Africa                    1               1          1
      Asia                      2               2          2
      Europe               6 to 7          6 to 7          5
      North America             3               3          1
      South America             1               1          1
      Total              13 to 14        13 to 14         10

    Partnerships by home authority:

      Home authority  Partnerships
      --------------  ------------
      Deyang                    12
      Changchun                  1
      Shanghai           at most 1
      Total               13 to 14


    Symposia and other events
    -------------------------

    Attendance at the China-Germany Urbanization Symposium adds up to at
    least 427 (3 of 5 editions state a figure).

      Edition  Date        Host city    Attendance
      -------  ----------  ---------  ------------
      1st      2013-11     Xuzhou      at least 71
      2nd      2014-10     Shenyang   at least 221
      3rd      2015-09     Baotou              [x]
      4th      2016-11     Chengdu             [x]
      5th      2017-11-07  Jinan        135 to 165

    Other events held in 2017:

    * 2017-03, Konin: Culture Festival (10th)
    * 2017-06, Beijing: Workshop; 32 to 38 people


    Programmes, agreements and awards
    ---------------------------------

    IUC programme: five cities took part in 2017; nine different cities so
    far. No agreement is recorded for 2017. Awards in 2017: scholarship, one
    award to 30 people (6,000 CNY).


    What is not known
    -----------------

    * What two rejected records would add (see rejected.csv)
    * How many people travelled in 2017: two of the six delegations state
      their size
    * The field of cooperation of two delegations of 2017
    * The exact number of partnerships at the end of 2015 (6 to 14), 2016
      (13 or 14) and 2017 (13 or 14)
    * The attendance of the 3rd and 4th editions of the China-Germany
      Urbanization Symposium

    That nothing is recorded does not mean that nothing took place.


    Claims in conflict
    ------------------

    Of the totals that sources state, one agrees with the records, one
    agrees within bounds and one conflicts with them.

    * Anniversary, Deyang and Siegen-Wittgenstein (2017-10-11): 30 claimed,
      21 recorded. "the deep friendship with Siegen-Wittgenstein in the past
      30 years"


    Anniversaries due
    -----------------

    Partnerships that complete five years or a multiple of them.

    * 2018-10-14: Deyang and Higashi-Hiroshima, 25 years (friendship)
    * 2018-11-28: Deyang and Gangneung, 5 years (friendship)
    * 2019-09-15: Deyang and Muncie, 25 years (friendship)


    Where to find the rest
    ----------------------

    * yearbook-2017.en.xlsx: every table with its notes, the records behind
      it and their sources
    * data/: the same tables as CSV files for programs, described in
      data/datapackage.json

    Contact: statistics@example.org

    """
}

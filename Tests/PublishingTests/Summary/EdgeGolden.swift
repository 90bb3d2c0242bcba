extension SummaryGolden {
  /// A register of one partnership.
  static let single = """
    International cooperation: summary for 2017
    ===========================================

    As of 31 December 2017
    Foreign Affairs Office


    Partnerships
    ------------

    At the end of 2017, one partnership with one partner place in one
    country was in force. By kind: one friendship partnership.

      Continent  Partnerships  Partner places  Countries
      ---------  ------------  --------------  ---------
      Europe                1               1          1
      Total                 1               1          1


    Where to find the rest
    ----------------------

    * yearbook-2017.en.xlsx: every table with its notes, the records behind
      it and their sources
    * data/: the same tables as CSV files for programs, described in
      data/datapackage.json

    """

  /// One of everything.
  static let ones = """
    International cooperation: summary for 2017
    ===========================================

    Deyang, as of 31 December 2017
    Foreign Affairs Office

    Figures for 2017 are provisional and may be revised.


    Delegations
    -----------

    One delegation is recorded for 2017, after one for 2016. It went out.

      Year   In  Out  Joint  Total
      ----  ---  ---  -----  -----
      2016    1  [x]    [x]      1
      2017  [x]    1    [x]      1

      [x] not available: the sources do not state it

    The delegation of 2017 accounts for one person-trip and at least one
    person-day.


    Partnerships
    ------------

    At the end of 2017, one partnership with one partner place in one
    country was in force. By kind: one friendship partnership. One
    partnership was established in 2017 and one ended.

      Continent  Partnerships  Partner places  Countries
      ---------  ------------  --------------  ---------
      Europe                1               1          1
      Total                 1               1          1


    Symposia and other events
    -------------------------

    One person attended the Forum.

      Edition  Date  Host city  Attendance
      -------  ----  ---------  ----------
      1st      2017  Bonn                1


    Programmes, agreements and awards
    ---------------------------------

    Exchange programme: one city took part in 2017. One agreement was signed
    in 2017. Awards in 2017: aid, one award to one person.


    Anniversaries due
    -----------------

    Partnerships that complete five years or a multiple of them.

    * some time in 2018: Deyang and Bonn, 1 year (friendship)


    Where to find the rest
    ----------------------

    * yearbook-2017.en.xlsx: every table with its notes, the records behind
      it and their sources
    * data/: the same tables as CSV files for programs, described in
      data/datapackage.json

    """

  /// Nothing known.
  static let unknown = """
    International cooperation: summary for 2017
    ===========================================

    Deyang, as of 31 December 2017
    Foreign Affairs Office


    In brief
    --------

      Delegations in 2017   not available
      Person-trips in 2017  not available
      Symposium attendance  not available (stated for none of 2 editions)
      Awards                confidential


    Delegations
    -----------

    No delegation is recorded for 2017, which does not mean that there was
    none.

      Year   In  Out  Joint  Total
      ----  ---  ---  -----  -----
      2017  [x]  [x]    [x]    [x]

      [x] not available: the sources do not state it

    How many people travelled in 2017 is not available: none of the three
    delegations states its size.


    Places and fields
    -----------------

    Visits by partner place:

      Partner place  2017  2015 to 2017
      -------------  ----  ------------
      Konin           [x]           [x]
      Lahti           [x]           [x]
      Total           [x]           [x]


    Partnerships
    ------------

    How many partnerships were in force at the end of 2017 is not available.
    No partnership is recorded as established or ended in 2017.

      Continent  Partnerships  Partner places  Countries
      ---------  ------------  --------------  ---------
      Europe              [x]             [x]        [x]
      Total               [x]             [x]        [x]


    Symposia and other events
    -------------------------

    How many people attended the Forum is not available: none of the two
    recorded editions states a figure.

      Edition  Date  Host city  Attendance
      -------  ----  ---------  ----------
      1st      [x]   [x]               [x]
      2nd      [x]   [x]               [x]


    Programmes, agreements and awards
    ---------------------------------

    No agreement is recorded for 2017. No award is recorded for 2017.


    What is not known
    -----------------

    * How many people travelled in 2017: none of the three delegations
      states its size
    * The attendance of every edition of the Forum

    That nothing is recorded does not mean that nothing took place.


    Claims in conflict
    ------------------

    No claim conflicts with the records.


    Where to find the rest
    ----------------------

    * yearbook-2017.en.xlsx: every table with its notes, the records behind
      it and their sources
    * data/: the same tables as CSV files for programs, described in
      data/datapackage.json

    """

  /// Complete sources that know of nothing.
  static let none = """
    International cooperation: summary for 2017
    ===========================================

    Deyang, as of 31 December 2017
    Foreign Affairs Office

    Figures for 2017 are provisional and may be revised.


    Delegations
    -----------

    No delegation travelled in 2017, after two in 2016.

      Year  In  Out  Joint  Total
      ----  --  ---  -----  -----
      2016   1    1      0      2
      2017   0    0      0      0


    Partnerships
    ------------

    No partnership was in force at the end of 2017.


    Programmes, agreements and awards
    ---------------------------------

    No agreement was signed in 2017.


    Where to find the rest
    ----------------------

    * yearbook-2017.en.xlsx: every table with its notes, the records behind
      it and their sources
    * data/: the same tables as CSV files for programs, described in
      data/datapackage.json

    """
}

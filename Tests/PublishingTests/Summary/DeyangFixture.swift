import Tables

extension SummaryFixtures {
  /// A year of twelve cities as their office would publish it.
  static let deyang = release(
    title: "Yearbook of international municipal cooperation", area: "12 home authorities",
    contact: "statistics@example.org",
    headlines: [
      headline("Delegations in 2017", "6 p", "exchanges-per-year"),
      headline("Partner places", "14 p", "partners-by-continent"),
      headline("Symposium attendance", "427+ 3/5", "symposium-attendance"),
      headline("Person-trips in 2017", "14+ 2/6 p", "person-trips"),
    ],
    tables: exchanges + partnerships + gatherings + programmes, annexes: [claims, quality])

  private static let exchanges = [
    delegations([
      ["2015", "4", "5", "x", "9"], ["2016", "1", "4", "x", "5"],
      ["2017", "1 p", "5 p", "x", "6 p"], ["Total", "6", "14", "x", "20"],
    ]),
    personTrips([
      ["2015", "45+ 6/9", "201+ 6/9"], ["2016", "21+ 4/5", "36+ 4/5"],
      ["2017", "14+ 2/6 p", "62+ 2/6 p"], ["Total", "80+ 12/20", "299+ 12/20"],
    ]),
    byCategory(
      "visits-by-partner", "Visits by partner place", "Partner place", "visit",
      [
        ["Konin", "2 p", "8"], ["Siegen-Wittgenstein", "3 p", "6"], ["Gangneung", "x", "3"],
        ["Higashi-Hiroshima", "x", "3"], ["Jinan", "1 p", "1"], ["Muncie", "x", "1"],
        ["Total", "6 p", "22"],
      ]),
    byCategory(
      "visits-by-country", "Visits by country", "Country", "visit",
      [
        ["Poland", "2 p", "8"], ["Germany", "3 p", "6"], ["Japan", "x", "3"],
        ["South Korea", "x", "3"], ["China", "1 p", "1"], ["United States", "x", "1"],
        ["Total", "6 p", "22"],
      ]),
    byCategory(
      "exchanges-by-field", "Delegations by field", "Field of cooperation", "delegation",
      [
        ["education", "1 p", "9"], ["culture", "2 p", "8"], ["industry", "1 p", "4"],
        ["urban planning", "1 p", "2"], ["Not stated", "2 p", "2"], ["Total", "6 p", "20"],
      ]),
    concentration("2015 to 2017", "Konin; Siegen-Wittgenstein; Gangneung", "3", share: "773"),
    reciprocity("381"),
  ]

  private static let partnerships = [
    continents([
      ["Africa", "x", "1 p", "x", "1 p", "1 p", "1 p"],
      ["Asia", "2 p", "x", "x", "2 p", "2 p", "2 p"],
      ["Europe", "3 p", "3 p", "0..1 p", "6..7 p", "6..7 p", "5 p"],
      ["North America", "1 p", "2 p", "x", "3 p", "3 p", "1 p"],
      ["South America", "x", "1 p", "x", "1 p", "1 p", "1 p"],
      ["Total", "6 p", "7 p", "0..1 p", "13..14 p", "13..14 p", "10 p"],
    ]),
    inForce([["2015", "6..14"], ["2016", "13..14"], ["2017", "13..14 p"]]),
    activity([
      ["friendship", "3 p", "1 p", "2 p", "6 p", "3 p"],
      ["exchange", "1 p", "x", "6 p", "7 p", "1 p"],
      ["contact", "x", "x", "0..1 p", "0..1 p", "x"], ["none", "z", "z", "z", "z", "1 p"],
      ["Total", "4 p", "1 p", "8..9 p", "13..14 p", "5 p"],
    ]),
    changes([["2016", "x", "x", "13..14"], ["2017", "x", "x", "13..14 p"]]),
    byHome([
      ["Deyang", "12 p"], ["Changchun", "1 p"], ["Shanghai", "0..1 p"], ["Total", "13..14 p"],
    ]),
    anniversaries([
      ["2018-10-14", "25", "Deyang", "Higashi-Hiroshima", "Friendship", "Yes"],
      ["2018-11-28", "5", "Deyang", "Gangneung", "Friendship", "Yes"],
      ["2019-09-15", "25", "Deyang", "Muncie", "Friendship", "No"],
    ]),
  ]

  static let symposium = "China-Germany Urbanization Symposium"

  private static let gatherings = [
    symposia([
      [symposium, "1st", "2013-11", "Xuzhou", "", ">70", "attended", "71+"],
      [symposium, "2nd", "2014-10", "Shenyang", "", ">220", "attended", "221+"],
      [symposium, "3rd", "2015-09", "Baotou", "", ">150", "invited", "x"],
      [symposium, "4th", "2016-11", "Chengdu", "", "", "", "x"],
      [symposium, "5th", "2017-11-07", "Jinan", "", "~150", "attended", "135..165 p"],
      [symposium, "Total", "", "", "", "", "", "427+ 3/5"],
    ]),
    symposia(
      [
        ["Culture Festival", "9th", "2016-03", "Konin", "", "", "", "x"],
        ["Culture Festival", "10th", "2017-03", "Konin", "", "", "", "x"],
        ["Workshop", "Not numbered", "2017-06", "Beijing", "", "~35", "attended", "32..38 p"],
      ], id: "editions"),
  ]

  private static let programmes = [
    participations([
      ["IUC programme", "2016", "6", "6"], ["IUC programme", "2017", "5 p", "9 p"],
      ["Total", "Total", "11", "z"],
    ]),
    agreements([["2016", "6"], ["2017", "x"], ["Total", "6"]]),
    awards([
      ["2017", "Scholarship", "1 p", "30 1/1 p", "6000 1/1 p"],
      ["2017", "Donation", "x", "x", "x"],
      ["Total", "Total", "1", "30 1/1", "6000 1/1"],
    ]),
  ]

  private static let claims = claims([
    ["Partner places", "Deyang; Friendship", "2016-12-31", "5", "5", "agrees", ""],
    [
      "Anniversary", "Deyang and Siegen-Wittgenstein", "2017-10-11", "30", "21", "conflicts",
      "the deep friendship with Siegen-Wittgenstein in the past 30 years",
    ],
  ])

  private static let quality = quality([
    ["inputs", "accepted", "98", "100"], ["inputs", "rejected", "2", "100"],
    ["claims", "agrees", "1", "3"], ["claims", "agrees-within-bounds", "1", "3"],
    ["claims", "conflicts", "1", "3"], ["claims", "cannot-be-checked", "0", "3"],
  ])
}

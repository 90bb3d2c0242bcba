import Register
import Testing

@Suite struct FigureWordingTests {
  @Test(arguments: [
    (
      ">150",
      [
        "more than 150", "over 150", "More than 150 people", "above 150", "150 多", "150多",
        "150余", "150余人", "150多名", "超过150", "超过 150 人", "多于150位", "über 150", "Über 150 Personen",
        "mehr als 150", "逾150人次",
      ]
    ),
    (
      ">=150",
      [
        "at least 150", "no fewer than 150", "no less than 150", "150 or more", "mindestens 150",
        "wenigstens 150 Teilnehmer", "150 oder mehr", "至少150", "不少于150人", "150以上", "150人以上",
        "至少150人以上",
      ]
    ),
    (
      "~150",
      [
        "about 150", "around 150 representatives", "some 150 people", "approximately 150",
        "roughly 150", "circa 150", "c. 150", "ca. 150", "Ca. 150", "150 or so", "rund 150",
        "etwa 150 Personen",
        "ungefähr 150", "约150", "大约150人", "150左右", "150名左右", "约150人左右", "≈150",
      ]
    ),
    (
      "nearly 150",
      [
        "nearly 150", "almost 150", "close to 150", "knapp 150", "fast 150", "近150", "近150人",
        "接近150", "将近150",
      ]
    ),
    (
      "<=150",
      [
        "up to 150", "at most 150", "no more than 150", "150 or fewer", "bis zu 150",
        "höchstens 150",
        "maximal 150", "nicht mehr als 150", "至多150", "最多150", "不超过150", "150以下", "150以内",
      ]
    ),
    (
      "<150",
      [
        "fewer than 150", "less than 150", "under 150", "weniger als 150", "unter 150", "不足150",
        "不到150人", "少于150",
      ]
    ),
    (
      "150",
      ["150 people", "150 persons", "150人", "150名", "150位", "150 人次", "１５０人", "150 Personen"]
    ),
    (
      "100-150",
      ["100 to 150", "100 bis 150", "100至150人", "100到150", "100~150", "100～150", "100—150"]
    ),
    (
      "~12",
      ["a dozen", "about a dozen", "around a dozen people", "ein Dutzend", "rund ein Dutzend"]
    ),
    (">12", ["more than a dozen", "mehr als ein Dutzend"]),
    ("<=12", ["up to a dozen"]),
    (">1000000", ["100多万", "100余万人", "100万余人", "超过100万"]),
    ("12000", ["1.2万", "1.2 万", "1.2万人", "1.20万"]), ("~12000", ["约1.2万", "1.2万左右"]),
    ("12340", ["1.234万"]), ("300000000", ["3亿"]), ("10000-20000", ["1万-2万", "1万至2万人"]),
  ])
  func `words of quantity say what their sign says`(_ sign: String, _ texts: [String]) throws {
    for text in texts {
      let figure = try Figure(parsing: text, as: .count)
      #expect(figure.description == sign, "\(text)")
    }
  }
}

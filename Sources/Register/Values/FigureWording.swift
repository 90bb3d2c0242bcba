/// The words of quantity that are read, in English, Chinese, German and
/// Spanish, and what they say.
enum FigureWording {
  /// Before the number.
  static let before = Phrase<Figure.Qualifier>.table([
    (">=", .atLeast), ("=>", .atLeast), ("<=", .atMost), ("=<", .atMost), ("≥", .atLeast),
    ("≤", .atMost), (">", .moreThan), ("<", .lessThan), ("~", .about), ("≈", .about),
    ("more than", .moreThan), ("over", .moreThan), ("above", .moreThan),
    ("at least", .atLeast), ("no fewer than", .atLeast), ("not fewer than", .atLeast),
    ("no less than", .atLeast), ("not less than", .atLeast),
    ("about", .about), ("around", .about), ("some", .about), ("approximately", .about),
    ("approx.", .about), ("circa", .about), ("c.", .about), ("ca.", .about), ("ca", .about),
    ("roughly", .about),
    ("nearly", .nearly), ("almost", .nearly), ("close to", .nearly),
    ("up to", .atMost), ("at most", .atMost), ("no more than", .atMost), ("not more than", .atMost),
    ("fewer than", .lessThan), ("less than", .lessThan), ("under", .lessThan),
    ("below", .lessThan),
    ("über", .moreThan), ("Über", .moreThan), ("mehr als", .moreThan),
    ("mindestens", .atLeast), ("wenigstens", .atLeast), ("nicht weniger als", .atLeast),
    ("rund", .about), ("etwa", .about), ("ungefähr", .about), ("zirka", .about),
    ("knapp", .nearly), ("fast", .nearly), ("nahezu", .nearly), ("beinahe", .nearly),
    ("bis zu", .atMost), ("höchstens", .atMost), ("maximal", .atMost), ("nicht mehr als", .atMost),
    ("weniger als", .lessThan), ("unter", .lessThan),
    ("超过", .moreThan), ("多于", .moreThan), ("逾", .moreThan),
    ("超過", .moreThan), ("多於", .moreThan), ("不少於", .atLeast), ("約", .about),
    ("大約", .about), ("將近", .nearly), ("不超過", .atMost), ("少於", .lessThan),
    ("至少", .atLeast), ("不少于", .atLeast),
    ("约", .about), ("大约", .about), ("近", .nearly), ("将近", .nearly), ("接近", .nearly),
    ("至多", .atMost), ("最多", .atMost), ("不超过", .atMost),
    ("不足", .lessThan), ("不到", .lessThan), ("少于", .lessThan),
    ("más de", .moreThan), ("al menos", .atLeast), ("unos", .about), ("unas", .about),
    ("aproximadamente", .about), ("alrededor de", .about), ("casi", .nearly), ("hasta", .atMost),
    ("menos de", .lessThan),
  ])

  /// After the number or its unit. 以上 and 以下 include the number, as the Civil Code of China
  /// says in article 1259.
  static let after = Phrase<Figure.Qualifier>.table([
    ("多", .moreThan), ("余", .moreThan), ("餘", .moreThan), ("左右", .about), ("上下", .about),
    ("以上", .atLeast), ("以下", .atMost), ("以内", .atMost),
    ("or more", .atLeast), ("or fewer", .atMost), ("or less", .atMost), ("or so", .about),
    ("oder mehr", .atLeast),
  ])

  /// Powers of ten that Chinese counts in.
  static let multipliers = Phrase<Int>.table([("万", 4), ("亿", 8), ("萬", 4), ("億", 8)])

  /// The people counted; they say nothing that the field does not say already.
  static let units = Phrase<Void>.list([
    "people", "persons", "person", "participants", "representatives", "delegates", "members",
    "personen", "person", "menschen", "teilnehmer", "teilnehmende", "delegierte", "mitglieder",
    "pers.", "pers", "teiln.", "personas", "participantes", "asistentes",
    "人次", "人", "名", "位",
  ])

  /// Between the two numbers of a range.
  static let to = Phrase<Void>.list(["-", "–", "—", "~", "to", "bis", "至", "到"])

  /// Twelve: about twelve where no other word of quantity stands before it.
  static let dozens = Phrase<Void>.list(["a dozen", "one dozen", "ein dutzend"])
}

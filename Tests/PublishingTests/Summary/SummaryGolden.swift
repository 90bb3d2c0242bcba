/// The texts of the fixtures, to the letter.
enum SummaryGolden {
  static let all = [
    "deyang": deyang, "single": single, "ones": ones, "unknown": unknown, "none": none,
    "national": national,
  ]
}

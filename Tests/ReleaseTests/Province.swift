import Foundation
import Register
import Tables

@testable import Release

/// A province of three cities written at random: each has a folder with its places and exchanges.
struct Province {
  /// One trip as a city reports it, a row of its table of exchanges without the identifier.
  struct Report {
    var city: Int
    var text: String
  }

  static let cities = ["deyang", "mianyang", "zigong"]
  private static let foreign = ["lahti", "konin", "ulm"]
  var reports: [Report] = []
  /// The other side's reports of the trips between two cities.
  var mirrors: [Report] = []

  init(seed: UInt64) {
    var numbers = Numbers(state: seed)
    // One trip between two cities a month, so that none can be taken for another.
    for month in 0..<30 {
      let city = numbers.pick(3)
      let other = (city + 1 + numbers.pick(2)) % 3
      let date = "201\(5 + month / 12)-" + Self.twoDigits(month % 12 + 1)
      let day = "\(date)-" + Self.twoDigits(5 + numbers.pick(9))
      let details = Self.details(&numbers)
      if numbers.pick(3) == 0 {
        let foreign = Self.foreign[numbers.pick(3)]
        let direction = ["in", "out", "joint", ""][numbers.pick(4)]
        reports.append(Report(city: city, text: "\(day),\(direction),HOME,\(foreign),\(details)"))
        continue
      }
      let extra = numbers.pick(3) == 0 ? ";" + Self.foreign[numbers.pick(3)] : ""
      let isJoint = numbers.pick(3) == 0
      reports.append(
        Report(
          city: city,
          text: "\(day)/\(date)-20,\(isJoint ? "joint" : "out"),HOME,\(Self.cities[other])\(extra),"
            + details))
      // A joint trip is counted in the first city's report unless that of the other has more.
      let isFirst = city < other || !extra.isEmpty
      if isJoint, !isFirst { continue }
      mirrors.append(
        Report(
          city: other,
          text: "\([day, date, "\(date)-20/\(date)-22"][numbers.pick(3)]),"
            + "\(isJoint ? "joint" : "in"),HOME,\(Self.cities[city]),\(Self.otherDetails(&numbers))"
        ))
    }
  }

  private static func details(_ numbers: inout Numbers) -> String {
    let kind = ["official", "culture", ""][numbers.pick(3)]
    let fields = ["health", "culture;health", ""][numbers.pick(3)]
    return "\(kind),\(fields),Zhao,mayor,\(["6", ">3", ""][numbers.pick(3)]),held"
  }

  private static func otherDetails(_ numbers: inout Numbers) -> String {
    let kind = ["business", "culture", ""][numbers.pick(3)]
    return "\(kind),sport,Zhao Hui,council,\(["~6", ">=6", ""][numbers.pick(3)]),held"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  /// Writes the folders, named by `names`, into a new inputs folder.
  func write(
    to inputs: TemporaryFolder, _ reports: [Report], names: [String] = cities,
    namesHomes: Bool = true
  ) throws {
    let homes = Self.cities.map { "\"\($0)\"" }.joined(separator: ", ")
    let settings = namesHomes ? "home = [\(homes)]\n" : ""
    try settings.write(toFile: inputs.path + "/yearbook.toml", atomically: false, encoding: .utf8)
    for (city, name) in names.enumerated() {
      let folder = inputs.path + "/" + name
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      // Each city lists the places in an order of its own.
      let all = Self.cities.map { "\($0),CN" } + ["lahti,FI", "konin,PL", "ulm,DE"]
      let places = Array(all[(2 * city)...] + all[..<(2 * city)])
      let rows = reports.filter { $0.city == city }.enumerated().map { number, report in
        "e\(number + 1)," + report.text.replacing("HOME", with: Self.cities[city])
          + ",all;report-\(3 - city)"
      }
      let head = "id,date,direction,home,partners,kind,fields,leader,level,headcount,status,source"
      try write(["id,country"] + places, folder + "/places.csv")
      try write([head] + rows, folder + "/exchanges.csv")
      try write(["id,title", "report-\(3 - city),Report", "all,All"], folder + "/sources.csv")
      try write(
        ["id,home,partner,kind,established", "p1,\(Self.cities[city]),lahti,friendship,2010"],
        folder + "/partnerships.csv")
    }
  }

  private func write(_ lines: [String], _ path: String) throws {
    try (lines.joined(separator: "\n") + "\n").write(
      toFile: path, atomically: false, encoding: .utf8)
  }

  private struct Numbers {
    var state: UInt64

    mutating func pick(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
  }
}

// swift-tools-version: 6.2
import PackageDescription

/// A module of the house: a library target and its tests, with the modules it may import.
func module(
  _ name: String, imports: [Target.Dependency], tests: [Target.Dependency] = [],
  resources: [Resource] = []
) -> [Target] {
  [
    .target(name: name, dependencies: imports, resources: resources),
    .testTarget(name: "\(name)Tests", dependencies: [.byName(name: name)] + imports + tests),
  ]
}

let package = Package(
  name: "yearbook",
  platforms: [.macOS("26")],
  products: [.executable(name: "yearbook", targets: ["yearbook"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    .systemLibrary(name: "CSeparators"),
    .systemLibrary(name: "CFolderExchange"),
    .systemLibrary(
      name: "CXlsxWriter", pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),
    .systemLibrary(
      name: "CNettle", pkgConfig: "nettle",
      providers: [.apt(["nettle-dev"]), .brew(["nettle"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .systemLibrary(
      name: "CExpat", pkgConfig: "expat",
      providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]),
    .executableTarget(
      name: "yearbook",
      dependencies: [
        "Release", "Register", "Tables", "JSON", "Publishing", "Lint", "Forms",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .target(name: "TestArchives", dependencies: ["CZlib"], path: "Tests/TestArchives"),
    .testTarget(
      name: "yearbookTests", dependencies: ["yearbook", "Release", "Intake", "Register"],
      exclude: ["Cases"]),
  ]
    + module(
      "Register", imports: [],
      resources: [
        .embedInCode("countries.tsv"), .embedInCode("spellings.tsv"),
        .embedInCode("simplified.txt"),
      ])
    + module("Tables", imports: [])
    + module("JSON", imports: [])
    + module(
      "Intake", imports: ["Register", "JSON", "OpenXML", "CSeparators", "TOMLKit"],
      tests: ["TestArchives"])
    + module("Validation", imports: ["Register"])
    + module("Indicators", imports: ["Register", "Tables"])
    + module("OpenXML", imports: ["CZlib"], tests: ["CExpat", "TestArchives"])
    + module("Lint", imports: ["OpenXML"], tests: ["Spreadsheet", "TestArchives"])
    + module("Spreadsheet", imports: ["CXlsxWriter", "OpenXML"])
    + module("Publishing", imports: ["Tables", "JSON", "Spreadsheet", "OpenXML", "CNettle"])
    + module(
      "Forms", imports: ["Register", "Tables", "Intake", "Spreadsheet", "Publishing"],
      tests: ["Lint", "OpenXML"])
    + module(
      "Release",
      imports: [
        "Register", "Tables", "JSON", "Intake", "Validation", "Indicators", "Publishing", "Lint",
        "CFolderExchange",
      ],
      tests: ["Spreadsheet", "OpenXML"]),
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableExperimentalFeature("Lifetimes"),
  ]
}

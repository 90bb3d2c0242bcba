import Release

/// What the program's exit status says: sysexits, and 3 for a release with rejected records.
enum ExitStatus: Int32 {
  case done = 0
  /// Two releases differ, where that was asked for.
  case different = 1
  case someRejected = 3
  case usage = 64
  case unusableInput = 65
  case noInput = 66
  case fault = 70
  case cannotCreate = 73
  case inputOutput = 74
  case tryAgain = 75
  case notPermitted = 77
  case settings = 78

  init(_ code: ReleaseError.Code) {
    self =
      switch code {
      case .usage: .usage
      case .unusableInput: .unusableInput
      case .noInput: .noInput
      case .cannotCreate: .cannotCreate
      case .inputOutput: .inputOutput
      case .tryAgain: .tryAgain
      case .notPermitted: .notPermitted
      case .settings: .settings
      case .fault: .fault
      }
  }
}

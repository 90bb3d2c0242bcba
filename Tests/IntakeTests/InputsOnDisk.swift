import Foundation
@testable import Intake

/// An inputs folder that goes with the test that wrote it.
final class InputsOnDisk {
  let path: String

  /// Files by their names within the folder.
  init(_ files: [String: String]) throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "inputs-\(UUID().uuidString)")
    path = url.path()
    for (name, text) in files {
      let file = url.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  static let places = """
    id,name_en,name_zh,name_de,country,other_names
    deyang,Deyang,德阳,Deyang,CN,
    muncie,Muncie,曼西,Muncie,US,Muncie (Indiana)
    lahti,Lahti,拉赫蒂,Lahti,Finland,
    konin,Konin,科宁,Konin,POL,
    frankfurt-main,Frankfurt,法兰克福,Frankfurt,DE,
    frankfurt-oder,Frankfurt,奥得河畔法兰克福,Frankfurt,Deutschland,

    """
}

import Register
import Tables

extension Names {
  func text(in language: Language) -> String {
    switch language {
    case .english: en
    case .chinese: zh
    case .german: de
    }
  }
}

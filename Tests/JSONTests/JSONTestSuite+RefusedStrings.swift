extension JSONTestSuite {
  /// What every reader refuses: strings.
  static let refusedStrings: [(name: String, text: String, problem: String)] = [
    (
      "string_1_surrogate_then_escape",
      #"["\uD800\"]"#,
      "1:2: json-syntax string opened at line 1 column 2 is not closed"
    ),
    (
      "string_1_surrogate_then_escape_u",
      #"["\uD800\u"]"#,
      #"1:9: json-syntax '\u', expected four hexadecimal digits"#
    ),
    (
      "string_1_surrogate_then_escape_u1",
      #"["\uD800\u1"]"#,
      #"1:9: json-syntax '\u1', expected four hexadecimal digits"#
    ),
    (
      "string_1_surrogate_then_escape_u1x",
      #"["\uD800\u1x"]"#,
      #"1:9: json-syntax '\u1x', expected four hexadecimal digits"#
    ),
    (
      "string_accentuated_char_no_quotes",
      "[<C3><A9>]",
      "1:2: json-syntax 'é', expected a value or ']'"
    ),
    (
      "string_backslash_00",
      #"["\<00>"]"#,
      "1:3: json-syntax backslash before byte 0x00, expected an escape"
    ),
    (
      "string_escape_x", #"["\x00"]"#, "1:3: json-syntax backslash before 'x00', expected an escape"
    ),
    (
      "string_escaped_backslash_bad",
      #"["\\\"]"#,
      "1:2: json-syntax string opened at line 1 column 2 is not closed"
    ),
    (
      "string_escaped_ctrl_char_tab",
      #"["\<09>"]"#,
      "1:3: json-syntax backslash before byte 0x09, expected an escape"
    ),
    (
      "string_escaped_emoji",
      #"["\<F0><9F><8C><80>"]"#,
      "1:3: json-syntax backslash before '🌀', expected an escape"
    ),
    (
      "string_incomplete_escape",
      #"["\"]"#,
      "1:2: json-syntax string opened at line 1 column 2 is not closed"
    ),
    (
      "string_incomplete_escaped_character",
      #"["\u00A"]"#,
      #"1:3: json-syntax '\u00A', expected four hexadecimal digits"#
    ),
    (
      "string_incomplete_surrogate",
      #"["\uD834\uDd"]"#,
      #"1:9: json-syntax '\uDd', expected four hexadecimal digits"#
    ),
    (
      "string_incomplete_surrogate_escape_invalid",
      #"["\uD800\uD800\x"]"#,
      "1:15: json-syntax backslash before 'x', expected an escape"
    ),
    (
      "string_invalid-utf-8-in-escape",
      #"["\u<E5>"]"#,
      #"1:3: json-syntax '\u', expected four hexadecimal digits"#
    ),
    (
      "string_invalid_backslash_esc",
      #"["\a"]"#,
      "1:3: json-syntax backslash before 'a', expected an escape"
    ),
    (
      "string_invalid_unicode_escape",
      #"["\uqqqq"]"#,
      #"1:3: json-syntax '\uqqqq', expected four hexadecimal digits"#
    ),
    (
      "string_invalid_utf8_after_escape",
      #"["\<E5>"]"#,
      "1:3: json-syntax backslash before byte 0xE5, expected an escape"
    ),
    (
      "string_leading_uescaped_thinspace",
      #"[\u0020"asd"]"#,
      #"1:2: json-syntax '\', expected a value or ']'"#
    ),
    (
      "string_no_quotes_with_bad_escape",
      #"[\n]"#,
      #"1:2: json-syntax '\', expected a value or ']'"#
    ),
    (
      "string_single_doublequote",
      #"""#,
      "1:1: json-syntax string opened at line 1 column 1 is not closed"
    ),
    ("string_single_quote", "['single quote']", "1:2: json-syntax ''', expected a value or ']'"),
    ("string_single_string_no_double_quotes", "abc", "1:1: json-syntax 'abc', expected a value"),
    (
      "string_start_escape_unclosed",
      #"["\"#,
      "1:2: json-syntax string opened at line 1 column 2 is not closed"
    ),
    (
      "string_unescaped_ctrl_char",
      #"["a<00>a"]"#,
      #"1:4: json-syntax NUL byte in a string, expected it as \u0000"#
    ),
    (
      "string_unescaped_newline",
      #"["new<0A>line"]"#,
      #"1:6: json-syntax line break in a string, expected it as \n"#
    ),
    ("string_unescaped_tab", #"["<09>"]"#, #"1:3: json-syntax tab in a string, expected it as \t"#),
    (
      "string_unicode_CapitalU",
      #""\UA66D""#,
      "1:2: json-syntax backslash before 'UA66D', expected an escape"
    ),
    ("string_with_trailing_garbage", #"""x"#, "1:3: json-syntax 'x', expected nothing more"),
  ]
}

extension JSONTestSuite {
  /// What every reader refuses: whole texts.
  static let refusedStructures: [(name: String, text: String, problem: String)] = [
    (
      "structure_U+2060_word_joined",
      "[<E2><81><A0>]",
      "1:2: json-syntax character U+2060, expected a value or ']'"
    ),
    ("structure_UTF8_BOM_no_data", "<EF><BB><BF>", "1:1: json-syntax no text, expected a value"),
    ("structure_angle_bracket_.", "<3C>.>", "1:1: json-syntax '<', expected a value"),
    (
      "structure_angle_bracket_null", "[<3C>null>]", "1:2: json-syntax '<', expected a value or ']'"
    ),
    ("structure_array_trailing_garbage", "[1]x", "1:4: json-syntax 'x', expected nothing more"),
    (
      "structure_array_with_extra_array_close",
      "[1]]",
      "1:4: json-syntax ']', expected nothing more"
    ),
    (
      "structure_array_with_unclosed_string",
      #"["asd]"#,
      "1:2: json-syntax string opened at line 1 column 2 is not closed"
    ),
    ("structure_ascii-unicode-identifier", "a<C3><A5>", "1:1: json-syntax 'a', expected a value"),
    ("structure_capitalized_True", "[True]", "1:2: json-syntax 'True', expected a value or ']'"),
    ("structure_close_unopened_array", "1]", "1:2: json-syntax ']', expected nothing more"),
    (
      "structure_comma_instead_of_closing_brace",
      #"{"x": true,"#,
      "1:12: json-syntax object opened at line 1 column 1 is not closed"
    ),
    ("structure_double_array", "[][]", "1:3: json-syntax '[', expected nothing more"),
    ("structure_end_array", "]", "1:1: json-syntax ']', expected a value"),
    (
      "structure_incomplete_UTF8_BOM", "<EF><BB>{}", "1:1: encoding-error byte 0xEF, expected UTF-8"
    ),
    ("structure_lone-invalid-utf-8", "<E5>", "1:1: encoding-error byte 0xE5, expected UTF-8"),
    (
      "structure_lone-open-bracket",
      "[",
      "1:2: json-syntax array opened at line 1 column 1 is not closed"
    ),
    ("structure_no_data", "", "1:1: json-syntax no text, expected a value"),
    (
      "structure_null-byte-outside-string",
      "[<00>]",
      "1:2: json-syntax byte 0x00, expected a value or ']'"
    ),
    ("structure_number_with_trailing_garbage", "2@", "1:2: json-syntax '@', expected nothing more"),
    (
      "structure_object_followed_by_closing_object",
      "{}}",
      "1:3: json-syntax '}', expected nothing more"
    ),
    (
      "structure_object_unclosed_no_value",
      #"{"":"#,
      "1:5: json-syntax object opened at line 1 column 1 is not closed"
    ),
    (
      "structure_object_with_comment",
      #"{"a":/*comment*/"b"}"#,
      "1:6: json-syntax '/', expected a value"
    ),
    (
      "structure_object_with_trailing_garbage",
      #"{"a": true} "x""#,
      #"1:13: json-syntax '"', expected nothing more"#
    ),
    ("structure_open_array_apostrophe", "['", "1:2: json-syntax ''', expected a value or ']'"),
    ("structure_open_array_comma", "[,", "1:2: json-syntax ',', expected a value or ']'"),
    (
      "structure_open_array_open_object",
      "[{",
      "1:3: json-syntax object opened at line 1 column 2 is not closed"
    ),
    (
      "structure_open_array_open_string",
      #"["a"#,
      "1:2: json-syntax string opened at line 1 column 2 is not closed"
    ),
    (
      "structure_open_array_string",
      #"["a""#,
      "1:5: json-syntax array opened at line 1 column 1 is not closed"
    ),
    (
      "structure_open_object",
      "{",
      "1:2: json-syntax object opened at line 1 column 1 is not closed"
    ),
    (
      "structure_open_object_close_array",
      "{]",
      "1:2: json-syntax ']', expected a key in double quotes or '}'"
    ),
    (
      "structure_open_object_comma",
      "{,",
      "1:2: json-syntax ',', expected a key in double quotes or '}'"
    ),
    (
      "structure_open_object_open_array",
      "{[",
      "1:2: json-syntax '[', expected a key in double quotes or '}'"
    ),
    (
      "structure_open_object_open_string",
      #"{"a"#,
      "1:2: json-syntax string opened at line 1 column 2 is not closed"
    ),
    (
      "structure_open_object_string_with_apostrophes",
      "{'a'",
      "1:2: json-syntax ''', expected a key in double quotes or '}'"
    ),
    (
      "structure_open_open",
      #"["\{["\{["\{["\{"#,
      "1:3: json-syntax backslash before '{', expected an escape"
    ),
    ("structure_single_eacute", "<E9>", "1:1: encoding-error byte 0xE9, expected UTF-8"),
    ("structure_single_star", "*", "1:1: json-syntax '*', expected a value"),
    ("structure_trailing_#", #"{"a":"b"}#{}"#, "1:10: json-syntax '#', expected nothing more"),
    (
      "structure_uescaped_LF_before_string",
      #"[\u000A""]"#,
      #"1:2: json-syntax '\', expected a value or ']'"#
    ),
    (
      "structure_unclosed_array",
      "[1",
      "1:3: json-syntax array opened at line 1 column 1 is not closed"
    ),
    (
      "structure_unclosed_array_partial_null",
      "[ false, nul",
      "1:10: json-syntax 'nul', expected a value"
    ),
    (
      "structure_unclosed_array_unfinished_false",
      "[ true, fals",
      "1:9: json-syntax 'fals', expected a value"
    ),
    (
      "structure_unclosed_array_unfinished_true",
      "[ false, tru",
      "1:10: json-syntax 'tru', expected a value"
    ),
    (
      "structure_unclosed_object",
      #"{"asd":"asd""#,
      "1:13: json-syntax object opened at line 1 column 1 is not closed"
    ),
    ("structure_unicode-identifier", "<C3><A5>", "1:1: json-syntax 'å', expected a value"),
    (
      "structure_whitespace_U+2060_word_joiner",
      "[<E2><81><A0>]",
      "1:2: json-syntax character U+2060, expected a value or ']'"
    ),
    (
      "structure_whitespace_formfeed",
      "[<0C>]",
      "1:2: json-syntax byte 0x0C, expected a value or ']'"
    ),
  ]
}

"""The sites of Swift sources at which a comparison, a bound, a sum or a number can be mutated."""

import re
from collections import Counter
from dataclasses import dataclass, field

# What each kind of site looks like in code whose comments and texts are blanked out.
PATTERNS = {
    "binary": r"(?<=[ \n])(<=|>=|==|!=|<|>|&&|\|\||\+=|-=|&\+=|&-=|&\+|&-|&\*|\+|-|\*|/|%)(?=[ \n])",
    "range": r"(?<=[\w)\]])(\.\.\.|\.\.<)(?=[\w($])",
    "extreme": r"(?<![.\w])(?:Swift\.)?(min|max)\((?=[^)])",
    "reducer": r"(?<=, )(?:Swift\.)?(min|max)(?=\))",
    "end": r"\.(min|max)\(\)",
    "member": r"(?<=[\w)\]?$])\.(earliest|latest|start|end|lowerBound|upperBound|lower|upper"
    r"|certain|possible)\b(?! ?(?:[-+&]?=[^=]|[(:]))",
    "year": r"\b(firstDay|lastDay)\((?=ofYear: )",
    "quantifier": r"\.(contains|allSatisfy)(?= \{)",
    "not": r"(?<=[ (\[\n])(!)(?=[\w($.])",
    "negation": r"(?<=[ (\[\n])(-)(?=[a-zA-Z(.$])",
    "truth": r"(?<![\w.])(true|false)\b",
    "number": r"(?<![\w.$#\x01])(\d[\d_]*)(?![\w.]*[\w])(?!\.\d)",
}

# The precedence of a binary operator, and what its mutants put in its place.
OPERATORS = {
    "<": ("Comparison", ["<=", ">="]), "<=": ("Comparison", ["<", ">"]),
    ">": ("Comparison", [">=", "<="]), ">=": ("Comparison", [">", "<"]),
    "==": ("Comparison", ["!="]), "!=": ("Comparison", ["=="]),
    "&&": ("LogicalConjunction", ["left alone", "right alone"]),
    "||": ("LogicalDisjunction", ["left alone", "right alone"]),
    "+": ("Addition", ["-"]), "-": ("Addition", ["+"]), "*": ("Multiplication", ["/"]),
    "/": ("Multiplication", ["one more", "*"]), "%": ("Multiplication", ["/"]),
    "&+": ("Addition", ["&-"]), "&-": ("Addition", ["&+"]), "&*": ("Multiplication", ["&+"]),
    "+=": ("Assignment", ["-="]), "-=": ("Assignment", ["+="]),
    "&+=": ("Assignment", ["&-="]), "&-=": ("Assignment", ["&+="]),
}

# What other tokens are taken for.
PAIRS = [
    ("min", "max"), ("earliest", "latest"), ("start", "end"), ("lowerBound", "upperBound"),
    ("lower", "upper"), ("certain", "possible"), ("firstDay", "lastDay"),
    ("contains", "allSatisfy"), ("true", "false"),
]
OTHER = dict(PAIRS + [(second, first) for first, second in PAIRS])


@dataclass
class Site:
    """A token of the sources; `mutants` names what is put in its place, one after the other."""

    file: str
    line: int
    start: int
    end: int
    kind: str
    token: str
    source: str
    context: str
    number: int = 0
    occurrence: int = 1
    is_left_out: bool = False
    mutants: list = field(default_factory=list)

    def __post_init__(self):
        if self.kind == "binary":
            self.mutants = OPERATORS[self.token][1]
        elif self.kind == "range":
            self.mutants = ["a last one less", "a first one more"]
        elif self.kind == "number":
            number = int(self.token.replace("_", ""))
            self.mutants = [str(number + 1), str(number - 1)]
        else:
            self.mutants = [OTHER.get(self.token, "nothing")]

    @property
    def place(self):
        """What a site is known by when lines move: its file, its line of code and its token."""
        count = f" {self.occurrence}" if self.occurrence > 1 else ""
        return f"{self.file}\t{self.source}\t{self.token}{count}"

    @property
    def symbol(self):
        """An operator that stands for this site alone."""
        return chr(0x2201 + self.number // 200) + chr(0x2201 + self.number % 200)

    @property
    def text(self):
        """What is written in place of the token."""
        number, token = self.number, self.token
        return {
            "extreme": f"mutant_{token}({number}, ", "reducer": f"mutantReducer_{token}({number})",
            "end": f".mutant_{token}({number})", "member": f".mutant_{token}({number})",
            "year": f"mutant_{token}({number}, ", "quantifier": f".mutant_{token}({number})",
            "truth": f"mutantTruth({number}, {token})",
            "number": f"mutantNumber({number}, {token})",
        }.get(self.kind, self.symbol)

    @property
    def is_beside_parenthesis(self):
        """Whether a side of the operator may be a tuple."""
        return ")" in self.context[:2] or "(" in self.context[-2:]

    @property
    def is_beside_nil(self):
        return self.context.endswith(" nil")


def masked(text):
    """The text with its comments and string literals blanked out, of the same length."""
    out, i = list(text), 0
    while i < len(text):
        if text.startswith("//", i):
            end = text.find("\n", i)
        elif text[i] == '"':
            end = end_of_literal(text, i)
        else:
            i += 1
            continue
        end = len(text) if end < 0 else end
        out[i:end] = ["\n" if c == "\n" else "\x01" for c in out[i:end]]
        i = end
    return "".join(out)


def end_of_literal(text, i):
    """Where the string literal that begins at `i` ends, interpolations and all."""
    hashes = len(text[:i]) - len(text[:i].rstrip("#"))
    quote = '"""' if text.startswith('"""', i) else '"'
    i += len(quote)
    escape, close = "\\" + "#" * hashes, quote + "#" * hashes
    while not text.startswith(close, i):
        if text.startswith(escape + "(", i):
            depth, i = 1, i + len(escape) + 1
            while depth:
                if text[i] == '"':
                    i = end_of_literal(text, i)
                else:
                    depth += {"(": 1, ")": -1}.get(text[i], 0)
                    i += 1
        else:
            i += len(escape) + 1 if text.startswith(escape, i) else 1
    return i + len(close)


def is_expression(kind, token, before, line):
    """Whether a token is part of an expression: not of a declaration, a constraint or a pattern."""
    if re.match(r"\s*(@(?!inline)|#|(package )?import|precedencegroup|infix)", line):
        return False
    if before.endswith("func "):
        return False
    if token == "==" and re.search(r"^\s*(package )?extension\b.*where|^\) where|where [A-Z]", line):
        return False
    if kind in ("truth", "number") and re.search(r"^\s*case \w+ = ", before):
        return False
    return kind != "truth" or not re.search(r"^\s*case [^:]*$", before)


def sites(file, text):
    """The sites of one file in their order."""
    code, lines, found, seen = masked(text), text.split("\n"), [], Counter()
    for kind, pattern in PATTERNS.items():
        for match in re.finditer(pattern, code):
            first = code.rfind("\n", 0, match.start()) + 1
            number = code.count("\n", 0, first)
            before, token = code[first : match.start()], match.group(1)
            if is_expression(kind, token, before, code[first : code.find("\n", match.end())]):
                sides = code[max(0, match.start() - 2) : match.start()], code[match.end() :][:4]
                context = sides[0] + (sides[1] if sides[1] == " nil" else sides[1][:2])
                found.append(Site(file, number + 1, match.start(), match.end(), kind, token,
                                  lines[number].strip(), context))
    for site in sorted(found, key=lambda site: site.start):
        seen[site.source, site.token] += 1
        site.occurrence = seen[site.source, site.token]
        yield site

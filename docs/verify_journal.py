"""Verifies the journals of SelfGov without SelfGov; docs/journal.md is the specification.

    python3 docs/verify_journal.py okrug.db [--case ID] [--checkpoint CASE:COUNT:HASH]...
    python3 docs/verify_journal.py --postgres URL ...            reads through the program psql
    python3 docs/verify_journal.py okrug.db --roots roots.txt [--key KEY]
    python3 docs/verify_journal.py [okrug.db] --proof FILE [--key KEY]

Prints a line for each case. Ends with 0 where all is sound, with 1 where a journal is broken or lacks what a
checkpoint or a root says it had, with 2 where it was called wrongly or there is no journal, with 3 where all is
sound but nobody said whose signature the root has to bear. Changes nothing.
It does not know the procedures: that each fact was permitted where it stands is Cases.VerifyAsync's to say.
"""
import argparse
import base64
import hashlib
import json
import os
import pathlib
import re
import sqlite3
import subprocess
import sys

ZEROS = "0" * 64
CASES = "SELECT case_id FROM selfgov_case UNION SELECT case_id FROM selfgov_entry"
ENTRIES = """SELECT e.*, p.record FROM selfgov_entry AS e LEFT JOIN selfgov_personal_data AS p
    ON p.case_id = e.case_id AND p.version = e.version WHERE e.case_id = ?
    ORDER BY e.version < 1, e.version"""
LATER = ("command", "decision", "roles", "fingerprint", "happened")  # columns that a file of an earlier release lacks
REFUSED = """SELECT r.*, p.record FROM selfgov_refusal AS r LEFT JOIN selfgov_personal_data AS p
    ON p.case_id = r.case_id AND p.version = -r.number WHERE r.case_id = ? ORDER BY r.number"""
ERASURE = "personal-data-erased"
MOMENT = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{0,6}[1-9])?", re.ASCII)
TABLES = {"selfgov_case": "case_id, version, head", "selfgov_entry": "case_id, version",
          "selfgov_personal_data": "case_id, version, record", "selfgov_refusal": "case_id, number"}
HASHES, MOMENTS = ("commitment", "head", "hash", "previous"), ("happened", "recorded")
ESCAPES = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r"}


class Broken(Exception):
    """What is wrong, and at which version."""

    def __init__(self, version, reason):
        super().__init__(f"broken at version {version}: {reason}")


def text(value):
    """A string in canonical JSON (RFC 8785, 3.2.2.2)."""
    return '"' + re.sub(r'["\\\x00-\x1f]', lambda c: ESCAPES.get(c[0], f"\\u{ord(c[0]):04x}"), value) + '"'


def number(value):
    """A number as ECMAScript writes it (RFC 8785, 3.2.2.3)."""
    if value == 0:
        return "0"
    mantissa, _, exponent = f"{abs(value)!r}".partition("e")
    whole, _, fraction = mantissa.partition(".")
    digits = (whole + fraction).lstrip("0")
    point = len(digits) - len(fraction) + int(exponent or 0)
    digits = digits.rstrip("0")
    sign = "-" if value < 0 else ""
    if 0 < point <= 21:
        places = digits.ljust(point, "0")
        return sign + places[:point] + ("." + places[point:] if len(places) > point else "")
    if -6 < point <= 0:
        return f"{sign}0.{'0' * -point}{digits}"
    tail = "." + digits[1:] if len(digits) > 1 else ""
    return f"{sign}{digits[0]}{tail}e{'+' if point > 0 else '-'}{abs(point - 1)}"


def canonical(value):
    """A JSON value in canonical form: names sorted by UTF-16 code units, no white space."""
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: name.encode("utf-16-be", "surrogatepass"))
        return "{" + ",".join(f"{text(name)}:{canonical(value[name])}" for name in names) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    if isinstance(value, str):
        return text(value)
    if isinstance(value, float):
        return number(value)
    return "null" if value is None else str(value).lower()


def parsed(payload):
    """The value of a JSON text, which has to be in canonical form already."""
    def refuse(constant):
        raise ValueError(f"{constant} is no JSON")

    value = json.loads(payload, parse_int=float, parse_constant=refuse)
    if canonical(value) != payload:
        raise ValueError("the text is not in canonical form")
    return value


def canonical_json(value):
    """Whether a column holds canonical JSON; raises where it does not."""
    parsed(value)
    return True


def moment(value):
    """A moment as it is hashed, from the text in which SQLite keeps it; neither has trailing zeros."""
    if not MOMENT.fullmatch(value):
        raise ValueError(f"{value!r} is no moment")
    return value.replace(" ", "T") + "Z"


def hexadecimal(value):
    """The 64 digits of a hash."""
    if not isinstance(value, bytes) or len(value) != 32:
        raise ValueError("a hash has 32 bytes")
    return value.hex()


def sha256(value):
    return hashlib.sha256(value.encode("utf-8")).hexdigest()


def hash_of(row):
    """The hash of an entry, computed from the other columns; the payload stands in it as it is."""
    fields = {name: text(row[name]) for name in ("actor", "edition", "fact", "kind", "role")}
    fields |= {"case": text(row["case_id"]), "payload": row["payload"], "version": str(row["version"])}
    fields |= {"recorded": text(moment(row["recorded"])), "previous": text(hexadecimal(row["previous"]))}
    if row["commitment"] is not None:
        fields["commitment"] = text(hexadecimal(row["commitment"]))
    present = {name for name in LATER if name in row.keys() and row[name] is not None}
    fields |= {name: row[name] for name in present & {"command", "roles", "fingerprint"} if canonical_json(row[name])}
    if "decision" in present:
        fields["decision"] = str(row["decision"])
    if "happened" in present:
        fields["on"] = text(moment(row["happened"]))
    return sha256("{" + ",".join(f'"{name}":{fields[name]}' for name in sorted(fields)) + "}")


def check(row, version, head):
    """Checks one entry against the hash before it; answers with its own."""
    if row["version"] != version:
        raise Broken(version, f"the entry in its place has version {row['version']!r}")
    try:
        if not isinstance(row["payload"], str):
            raise ValueError("the payload is no text")
        if hexadecimal(row["previous"]) != head:
            raise Broken(version, f"the hash before it is {head}; the entry names {row['previous'].hex()}")
        stored = hexadecimal(row["hash"])
        parsed(row["payload"])
        if hash_of(row) != stored:
            raise Broken(version, f"the entry does not have the content that was hashed to {stored}")
        commitment = row["commitment"] and row["commitment"].hex()
        if row["record"] is not None and sha256(row["record"]) != commitment:
            raise Broken(version, "the personal data beside the entry are not those that the entry commits to")
        return stored
    except (AttributeError, TypeError, ValueError, KeyError, RecursionError) as error:
        raise Broken(version, f"the row at position {row['position']} is no entry: {error}") from error


def erased(row, what="versions"):
    """The versions, or the numbers of refused commands, whose personal data an entry says were destroyed."""
    if row["fact"] != ERASURE:
        return []
    try:
        payload = parsed(row["payload"])
        return [int(number) for number in (payload.get(what, []) if what == "refused" else payload[what])]
    except (AttributeError, OverflowError, TypeError, ValueError, KeyError) as error:
        raise Broken(row["version"], "the payload of an erasure has no list of versions") from error


def refused_hash(row):
    """The hash of a refused command, computed from the other columns."""
    fields = {name: text(row[name]) for name in ("actor", "edition", "kind")}
    fields |= {"case": text(row["case_id"]), "decidedOn": str(row["decided_on"]), "number": str(row["number"])}
    fields |= {"head": text(hexadecimal(row["head"])), "previous": text(hexadecimal(row["previous"]))}
    fields |= {name: row[name] for name in ("command", "refusals", "roles") if canonical_json(row[name])}
    fields["recorded"] = text(moment(row["recorded"]))
    if row["happened"] is not None:
        fields["on"] = text(moment(row["happened"]))
    if row["commitment"] is not None:
        fields["commitment"] = text(hexadecimal(row["commitment"]))
    return sha256("{" + ",".join(f'"{name}":{fields[name]}' for name in sorted(fields)) + "}")


def verify_refused(database, case, destroyed):
    """Verifies the chain of the refused commands of a case; a file of an earlier release has none."""
    if database.execute("SELECT 1 FROM sqlite_master WHERE name = 'selfgov_refusal'").fetchone() is None:
        return
    head, number = ZEROS, 0
    for number, row in enumerate(database.execute(REFUSED, (case,)), 1):
        try:
            hashed = refused_hash(row)
            if row["number"] != number or hexadecimal(row["previous"]) != head or hashed != hexadecimal(row["hash"]):
                raise ValueError("it does not follow the one before it, or does not have the content that was hashed")
            commitment = row["commitment"] and row["commitment"].hex()
            if row["record"] is not None and (sha256(row["record"]) != commitment or number in destroyed):
                raise ValueError("the personal data beside it are not its own, or were destroyed")
            if commitment and row["record"] is None and number not in destroyed:
                raise ValueError("the personal data are missing, and no erasure names it")
        except (AttributeError, TypeError, ValueError, KeyError, RecursionError) as error:
            raise Broken(f"of refused command {number}", str(error)) from error
        head = hashed
    last = number if head != ZEROS else 0
    if destroyed and max(destroyed) > last:
        raise Broken(f"of refused command {last + 1}", f"refused command {max(destroyed)} is missing, which an erasure names")


def verify(database, case, checkpoints):
    """Verifies one case; answers with its number of entries, the hash of the last, and what each checkpoint says."""
    count, head, reached = 0, ZEROS, {0: ZEROS}
    wanted = {at for at, _ in checkpoints}
    present, missing, refused = set(), set(), set()
    for row in database.execute(ENTRIES, (case,)):
        head = check(row, count + 1, head)
        count += 1
        if count in wanted:
            reached[count] = head
        if row["commitment"] is not None:
            (missing if row["record"] is None else present).add(count)
        refused |= set(erased(row, "refused"))
        for version in erased(row):
            if version in present:
                raise Broken(version, f"the personal data are there; version {count} says that they were destroyed")
            missing.discard(version)
    stored = database.execute("SELECT version, head FROM selfgov_case WHERE case_id = ?", (case,)).fetchone()
    noted = stored["version"] if stored else 0
    if not isinstance(noted, int):
        raise Broken(count, f"selfgov_case has {noted!r} as the version of the last entry")
    if noted > count:
        raise Broken(count + 1, f"the entry is missing; the last one in selfgov_case is {noted}")
    if count > 0 and (stored is None or noted != count or stored["head"] != bytes.fromhex(head)):
        raise Broken(count, "selfgov_case has another version or hash of the last entry, or none")
    verify_refused(database, case, refused)
    if missing:
        raise Broken(min(missing), "the personal data are missing, and no erasure names the entry")
    return count, head, [judged(kept, reached, count) for kept in checkpoints]


def judged(checkpoint, reached, count):
    """What a checkpoint says of a sound journal of so many entries."""
    at, kept = checkpoint
    return "cut short" if at > count else "complete" if at == 0 or reached[at] == kept else "rewritten"


def merkle_leaf(leaf):
    """RFC 9162, 2.1.1."""
    return hashlib.sha256(b"\0" + leaf).digest()


def merkle_node(left, right):
    return hashlib.sha256(b"\1" + left + right).digest()


def merkle_root(leaves):
    """The root over leaves in their order: pairs from the left, and of an odd number the last goes up as it is."""
    level = [merkle_leaf(leaf) for leaf in leaves] or [hashlib.sha256(b"").digest()]
    while len(level) > 1:
        level = [merkle_node(*level[i:i + 2]) if i + 1 < len(level) else level[i] for i in range(0, len(level), 2)]
    return level[0]


def merkle_path(leaf, index, count, path):
    """The root that a leaf and its audit path lead to (RFC 9162, 2.1.3.2), or None."""
    place, last, value = index, count - 1, merkle_leaf(leaf)
    for step in path:
        if last == 0:
            return None
        if place & 1 or place == last:
            value = merkle_node(step, value)
            while not place & 1 and place:
                place, last = place >> 1, last >> 1
        else:
            value = merkle_node(value, step)
        place, last = place >> 1, last >> 1
    return value if last == 0 and 0 <= index < count else None


# Ed25519 by RFC 8032, 5.1: the curve in extended homogeneous coordinates.
PRIME, ORDER = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493
CURVE = -121665 * pow(121666, -1, PRIME) % PRIME


def point_add(p, q):
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % PRIME, (p[1] + p[0]) * (q[1] + q[0]) % PRIME
    c, d = 2 * p[3] * q[3] * CURVE % PRIME, 2 * p[2] * q[2] % PRIME
    return (b - a) * (d - c) % PRIME, (d + c) * (b + a) % PRIME, (d - c) * (d + c) % PRIME, (b - a) * (b + a) % PRIME


def point_times(factor, p):
    total = (0, 1, 1, 0)
    while factor:
        total = point_add(total, p) if factor & 1 else total
        p, factor = point_add(p, p), factor >> 1
    return total


def point_of(encoded):
    """The point that 32 bytes encode (RFC 8032, 5.1.3), or None."""
    y = int.from_bytes(encoded, "little")
    sign, y = y >> 255, y & (1 << 255) - 1
    square = (y * y - 1) * pow(CURVE * y * y + 1, -1, PRIME) % PRIME
    x = pow(square, (PRIME + 3) // 8, PRIME)
    if (x * x - square) % PRIME:
        x = x * pow(2, (PRIME - 1) // 4, PRIME) % PRIME
    if len(encoded) != 32 or y >= PRIME or (x * x - square) % PRIME or (x == 0 and sign):
        return None
    x = x if x & 1 == sign else PRIME - x
    return x, y, 1, x * y % PRIME


BASE = point_of((4 * pow(5, -1, PRIME) % PRIME).to_bytes(32, "little"))


def signed(key, message, signature):
    """Whether an Ed25519 signature is that of a public key over a message (RFC 8032, 5.1.7)."""
    a, r = point_of(key), point_of(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if a is None or r is None or len(signature) != 64 or s >= ORDER:
        return False
    k = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % ORDER
    left, right = point_times(s, BASE), point_add(r, point_times(k, a))
    return not (left[0] * right[2] - right[0] * left[2]) % PRIME and not (left[1] * right[2] - right[1] * left[2]) % PRIME


class Root:
    """A published root: a signed note (c2sp.org/signed-note) in the form of a checkpoint, with three more lines."""

    def __init__(self, note):
        self.text, divided, signatures = note.rpartition("\n\n")
        lines = self.text.split("\n")
        names = [line.partition(" ")[0] for line in lines[3:]]
        if not divided or len(lines) != 6 or names != ["number", "recorded", "previous"]:
            raise ValueError("it is no note of a root")
        self.text += "\n"
        self.origin, self.count, self.root = lines[0], int(lines[1]), base64.b64decode(lines[2], validate=True)
        number, self.recorded, previous = (line.partition(" ")[2] for line in lines[3:])
        self.number, self.previous = int(number), base64.b64decode(previous, validate=True)
        self.digest = hashlib.sha256(self.text.encode("utf-8")).digest()
        self.signatures = [line.split(" ") for line in signatures.splitlines()]

    def is_signed(self, name, identity, public):
        """Whether a key signed the root."""
        for line in self.signatures:
            if len(line) == 3 and line[:2] == ["—", name]:
                value = base64.b64decode(line[2], validate=True)
                if value[:4] == identity and signed(public, self.text.encode("utf-8"), value[4:]):
                    return True
        return False

    def told(self, key):
        """The root in a line, and whether its signature is right; None where no key was given."""
        is_right = self.is_signed(*key) if key else None
        signature = {None: "not checked", True: "verified", False: "wrong"}[is_right]
        return f"root {self.number} of {self.origin}, {self.count} cases, {self.recorded}: signature {signature}", is_right


def read_leaf(line):
    """A leaf of the tree: its case, and the version and hash of the last entry."""
    leaf = parsed(line)
    return leaf["case"], (int(leaf["version"]), hexadecimal(bytes.fromhex(leaf["head"])))


def read_roots(path):
    """The last root of a list and the leaves under it, by case; what a crash cut off at the end is none."""
    last, leaves, note, changed, empty = None, {}, [], {}, 0
    for line in path.read_bytes().decode("utf-8", "replace").split("\n")[:-1]:
        empty += line == ""
        if empty < 2:
            note.append(line)
        elif line:
            changed[read_leaf(line)[0]] = line
        elif empty == 3:
            root = Root("\n".join(note) + "\n")
            before = (last.number, last.digest, last.origin) if last else (0, bytes(32), root.origin)
            if (root.number - 1, root.previous, root.origin) != before:
                raise ValueError(f"root {root.number} does not follow the one before it")
            last, leaves = root, leaves | changed
            note, changed, empty = [], {}, 0
    if last is None:
        raise ValueError("there is no root")
    ordered = sorted(leaves, key=lambda case: case.encode("utf-16-be", "surrogatepass"))
    if len(leaves) != last.count or merkle_root([leaves[case].encode("utf-8") for case in ordered]) != last.root:
        raise ValueError(f"the heads kept beside root {last.number} do not lead to it")
    return last, leaves.values()


def read_proof(path):
    """The root that a proof leads to (c2sp.org/tlog-proof), and the leaf that it proves."""
    head, _, note = path.read_bytes().decode("utf-8").partition("\n\n")
    first, extra, index, *path = head.split("\n")
    if first != "c2sp.org/tlog-proof@v1" or extra[:6] != "extra " or index[:6] != "index ":
        raise ValueError("it is no proof")
    root, leaf = Root(note), base64.b64decode(extra[6:], validate=True)
    if merkle_path(leaf, int(index[6:]), root.count, [base64.b64decode(step, validate=True) for step in path]) != root.root:
        raise ValueError(f"it does not lead to root {root.number}")
    return root, [leaf.decode("utf-8")]


def opened(path):
    """The database in a file, in one transaction: the entries and the heads of one moment."""
    database = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, isolation_level=None)
    database.text_factory = lambda stored: stored.decode("utf-8", "surrogateescape")
    database.execute("BEGIN")
    return database


def copied(url):
    """What psql reads of a PostgreSQL database in one snapshot, in a temporary database of SQLite."""
    script = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL timezone = 'UTC'; SET LOCAL bytea_output = 'hex';\n"
    for table in TABLES:
        rows = f"SELECT json_build_array('{table}', row_to_json(t)) FROM {table} AS t;\n"
        is_later = f"SELECT to_regclass('{table}') IS NOT NULL AS present \\gset\n\\if :present\n{rows}\\endif\n"
        script += is_later if table == "selfgov_refusal" else rows
    command = ["psql", "--no-psqlrc", "--quiet", "--tuples-only", "--no-align", "--set=ON_ERROR_STOP=1", "--dbname", url]
    run = subprocess.run(command, input=script.encode("utf-8"), capture_output=True, check=False,
                         env=os.environ | {"PGCLIENTENCODING": "UTF8"})
    if run.returncode:
        raise OSError(run.stderr.decode("utf-8", "replace").strip())
    database, made = sqlite3.connect("", isolation_level=None), set()
    database.executescript("".join(f"CREATE TABLE {table} ({columns});" for table, columns in TABLES.items()))
    for line in run.stdout.splitlines():
        table, row = json.loads(line)
        for name in row.keys() & {*HASHES, *MOMENTS}:
            value = row[name]
            row[name] = value if value is None else bytes.fromhex(value[2:]) if name in HASHES \
                else value.replace("T", " ").removesuffix("+00:00")
        if table not in made:
            made.add(table)
            database.executescript(f"DROP TABLE {table}; CREATE TABLE {table} ({', '.join(row)})")
            database.execute(f"CREATE INDEX {table}_cases ON {table} (case_id)")
        database.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", list(row.values()))
    return database


def verify_cases(database, only, checkpoints):
    """Verifies the cases of a database; answers with whether all are sound, or None where there is no such case."""
    database.row_factory = sqlite3.Row
    cases = {row[0] for row in database.execute(CASES)} | checkpoints.keys()
    if database.execute("SELECT 1 FROM sqlite_master WHERE name = 'selfgov_refusal'").fetchone():
        cases |= {row[0] for row in database.execute("SELECT DISTINCT case_id FROM selfgov_refusal")}
    if only is not None and only not in cases:
        return None
    sound = True
    for case in sorted(cases, key=lambda each: (not isinstance(each, str), str(each))) if only is None else [only]:
        kept = checkpoints.get(case, [])
        try:
            count, head, answers = verify(database, case, kept)
            told = [each if len(kept) == 1 else f"{each} at {at}" for each, (at, _) in zip(answers, kept)]
            sound &= all(each == "complete" for each in answers)
            print(", ".join([f"{case}: intact", *told, f"{count} entries", f"head {head}"]))
        except Broken as broken:
            sound = False
            print(f"{case}: {broken}")
    return sound


def checkpoint_of(argument):
    case, count, head = argument.rsplit(":", 2)
    return case, (int(count), hexadecimal(bytes.fromhex(head)))


def key_of(argument):
    """A public key as c2sp.org/signed-note's tools print it: NAME+ID+BASE64, ID in hexadecimal digits."""
    name, identity, public = argument.split("+", 2)
    public = base64.b64decode(public, validate=True)
    known = hashlib.sha256(name.encode("utf-8") + b"\n" + public).digest()[:4]
    if public[:1] != b"\1" or len(public) != 33 or known.hex() != identity.lower():
        raise ValueError("no key of Ed25519")
    return name, known, public[1:]


def read_published(arguments, given, checkpoints):
    """Checks the roots and proofs that are given, and adds what they say to the checkpoints; answers with what came of each."""
    results = []
    for read, path in ((read_roots, given.roots), (read_proof, given.proof)):
        if path is None:
            continue
        try:
            root, leaves = read(path)
            line, is_signed = root.told(given.key)
            print(line)
            results.append(is_signed)
            for leaf in leaves:
                case, kept = read_leaf(leaf)
                if kept not in checkpoints.setdefault(case, []):
                    checkpoints[case].append(kept)
                if path is given.proof:
                    print(f"{case}: stood at version {kept[0]} under it, head {kept[1]}")
        except OSError as error:
            arguments.error(f"{path} cannot be read: {error}")
        except (AttributeError, OverflowError, TypeError, ValueError, KeyError, RecursionError) as error:
            print(f"{path}: broken: {error}")
            results.append(False)
    return results


def main():
    arguments = argparse.ArgumentParser(description="Verifies the journals of SelfGov: of an SQLite file, or of PostgreSQL.")
    arguments.add_argument("file", type=pathlib.Path, nargs="?")
    arguments.add_argument("--postgres", metavar="URL", help="verify this database, read through psql")
    arguments.add_argument("--case", help="verify this case alone")
    arguments.add_argument("--checkpoint", metavar="CASE:COUNT:HASH", type=checkpoint_of, action="append", default=[])
    arguments.add_argument("--roots", metavar="FILE", type=pathlib.Path, help="a list of published roots, held against the journals")
    arguments.add_argument("--proof", metavar="FILE", type=pathlib.Path, help="a proof that a case stood under a root")
    arguments.add_argument("--key", metavar="NAME+ID+BASE64", type=key_of, help="the public key that signs the roots")
    given = arguments.parse_args()
    sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    if given.file and given.postgres or not (given.file or given.postgres or given.roots or given.proof):
        arguments.error("one database is verified: a file, or --postgres")
    checkpoints, sound = {}, True
    for case, kept in given.checkpoint:
        checkpoints.setdefault(case, []).append(kept)
    results = read_published(arguments, given, checkpoints)
    try:
        if given.file or given.postgres:
            sound = verify_cases(opened(given.file) if given.file else copied(given.postgres), given.case, checkpoints)
    except (sqlite3.Error, OSError) as error:
        arguments.error(f"{given.file or 'the database'} cannot be read as a journal: {error}")
    if sound is None:
        arguments.error(f"there is no case {given.case!r}, and no checkpoint that says there was")
    sys.exit(1 if not sound or False in results else 3 if None in results else 0)


if __name__ == "__main__":
    main()

# SPDX-FileCopyrightText: 2026 The Florin contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a built program loads, directly or not: `links.py PROGRAM FORBIDDEN...` fails when one of them is there."""

import re
import subprocess
import sys


def loaded(program: str) -> list:
    """Library names as the system's loader would bring them in."""
    command = ["otool", "-L", program] if sys.platform == "darwin" else ["ldd", program]
    answer = subprocess.run(command, capture_output=True, text=True)
    if answer.returncode != 0:
        sys.exit(f"{program} is not there, or cannot be asked what it loads: {answer.stderr.strip()}")
    text = answer.stdout
    return re.findall(r"(?:^|/|\s)((?:lib)?[A-Za-z0-9_+.-]+?)(?:\.so|\.framework|\.dylib)", text)


def main() -> int:
    program, forbidden = sys.argv[1], sys.argv[2:]
    names = loaded(program)
    if not any("Qt6Core" in name or name == "QtCore" for name in names):
        print(f"{program} does not even load Qt Core; cannot tell what it loads: {names}", file=sys.stderr)
        return 2
    wrong = sorted({name for name in names for bad in forbidden if re.search(rf"Qt6?{bad}$", name)})
    for name in wrong:
        print(f"{program} loads {name}")
    print(f"{program}: {len(names)} libraries, {len(wrong)} forbidden")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

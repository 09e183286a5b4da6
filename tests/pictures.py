"""Pictures that are too much work: drawings that repeat themselves, and headers of enormous photographs."""

from __future__ import annotations

import struct

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">'


def nested(depth: int, width: int, repeat: str = '<use href="#{name}"/>') -> str:
    """Return an SVG whose parts repeat each other: ``width`` to the power of ``depth`` shapes."""
    levels = (f'\n<g id="p{n}">{repeat.format(name=f"p{n - 1}") * width}</g>' for n in range(1, depth + 1))
    parts = ['\n<rect id="p0" width="1" height="1"/>', *levels]
    return f'{HEAD}<defs>{"".join(parts)}</defs>\n<use href="#p{depth}"/></svg>'


BOMBS = {
    "use in use": nested(8, 10),
    "xlink": nested(8, 10, '<use xlink:href="#{name}"/>'),
    "two to the thirtieth": nested(30, 2),
    "masks": nested(8, 10, '<rect mask="url(#{name})"/>'),
    "clips in a style": nested(8, 10, '<rect style="opacity: 1; clip-path: url(#{name})"/>'),
    "itself": f'{HEAD}<g id="a"><use href="#a"/></g></svg>',
    "each other": f'{HEAD}<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g></svg>',
    "a filter": f'{HEAD}<filter id="f"><feTurbulence numOctaves="500"/></filter><rect filter="url(#f)"/></svg>',
    "many elements": f"{HEAD}{'<g/>' * 60_000}</svg>",
}


def sized(kind: str, width: int, height: int) -> bytes:
    """Return the header of a picture of that size."""
    jpeg = struct.pack(">HH", height, width)
    bits = struct.pack("<L", (width - 1) | (height - 1) << 14)
    big = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    return {
        "png": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">LL", width, height),
        "jpg": b"\xff\xd8\xff\xe0\0\x04ab\xff\xc0\0\x11\x08" + jpeg + b"\x03",
        "gif": b"GIF89a" + struct.pack("<HH", width, height),
        "vp8x.webp": b"RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0" + big,
        "vp8l.webp": b"RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f" + bits,
        "vp8.webp": b"RIFF\0\0\0\0WEBPVP8 \0\0\0\0abc\x9d\x01\x2a" + struct.pack("<HH", width, height),
    }[kind]

#!/usr/bin/env python3
"""Draws icon.png, the icon of the packages, from icon.svg: rectangles, circles and paths of straight lines are all that it knows."""
import math
import re
import struct
import zlib
from pathlib import Path
from xml.etree import ElementTree

SIDE, SAMPLES = 128, 4
HERE = Path(__file__).parent


def distance(element, x, y):
    """How far a point is from the edge of a shape; negative inside."""
    kind, value = element.tag.rpartition("}")[2], lambda name: float(element.get(name, "0"))
    if kind == "circle":
        return math.hypot(x - value("cx"), y - value("cy")) - value("r")
    if kind == "rect":
        half, radius = value("width") / 2, value("rx")
        dx, dy = abs(x - half) - half + radius, abs(y - half) - half + radius
        return math.hypot(max(dx, 0), max(dy, 0)) + min(max(dx, dy), 0) - radius
    points = [tuple(map(float, pair)) for pair in re.findall(r"[ML]([\d.]+) ([\d.]+)", element.get("d"))]
    return min(to_segment(x, y, *a, *b) for a, b in zip(points, points[1:])) - value("stroke-width") / 2


def to_segment(x, y, ax, ay, bx, by):
    along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)
    along = min(max(along, 0), 1)
    return math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay))


def pixel(shapes, px, py):
    """Red, green, blue and opacity of a pixel, the mean of its samples."""
    total = [0, 0, 0, 0]
    for i in range(SAMPLES * SAMPLES):
        x, y = px + (i % SAMPLES + 0.5) / SAMPLES, py + (i // SAMPLES + 0.5) / SAMPLES
        on_top = next((colour for element, colour in reversed(shapes) if distance(element, x, y) <= 0), None)
        if on_top is not None:
            total = [sum(pair) for pair in zip(total, (*on_top, 1))]
    covered = total[3]
    return bytes(round(channel / max(covered, 1)) for channel in total[:3]) + bytes([round(255 * covered / SAMPLES**2)])


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


shapes = []
for element in ElementTree.parse(HERE / "icon.svg").getroot():
    colour = element.get("fill") if element.get("fill") != "none" else element.get("stroke")
    shapes.append((element, bytes.fromhex(colour[1:])))
rows = b"".join(b"\0" + b"".join(pixel(shapes, x, y) for x in range(SIDE)) for y in range(SIDE))
header = struct.pack(">IIBBBBB", SIDE, SIDE, 8, 6, 0, 0, 0)
(HERE / "icon.png").write_bytes(
    b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b""))

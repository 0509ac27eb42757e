"""Plans held back: a calendar of a movement, and guidance whose tasks stand in brackets and under months."""

import random

from samples.layouts.plans import TITLE, aim, finished, jobs, opened, truth_of
from samples.model import Made, Table, line
from samples.rows import cells, head


def calendar(rng: random.Random) -> Made:
    """«Thời gian | Nội dung | Người thực hiện»: one table in the paper itself, helpers in the same cell."""
    form, first, movement = opened(rng, "KH", TITLE)
    aim(form)
    found = jobs(rng, 4, first, helped=0.5)
    rows = [
        cells(
            job.due.capitalize(),
            job.title,
            f"{job.lead} chủ trì; {job.support} phối hợp" if job.support else job.lead,
        )
        for job in found
    ]
    form.add(line("II. LỊCH THỰC HIỆN", bold=True))
    form.add(Table((4, 8, 6), head("Thời gian", "Nội dung công việc", "Đơn vị thực hiện"), tuple(rows)))
    form.sign()
    return finished(form, truth_of(found), (), movement)


def in_brackets(rng: random.Random) -> Made:
    """Guidance: the task first, who does it and when in brackets behind it."""
    form, first, movement = opened(rng, "HD", "Thực hiện phong trào thi đua “{movement}” giai đoạn {first} - {last}")
    found = jobs(rng, 4, first)
    form.add(line("II. NHIỆM VỤ", bold=True))
    for number, job in enumerate(found, 1):
        helped = f", {job.support} phối hợp" if job.support else ""
        form.add(line(f"{number}. {job.title} ({job.lead} chủ trì{helped}; hoàn thành {job.within})."))
    form.sign()
    return finished(form, truth_of(found), (), movement)

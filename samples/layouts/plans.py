"""Plans on emulation as bodies write them: tasks in an annex's table, in prose, under headings of units, with labels.

They are scored by themselves (`tests/score/plans.py`); the truth about a plan is `samples.model.TruthPlan`.
"""

import random
from dataclasses import dataclass, replace
from datetime import date

from samples import bodies
from samples.forms import Form, random_day
from samples.laws import short
from samples.model import Made, PageBreak, Table, TruthPlan, TruthTarget, TruthTask, line
from samples.rows import cells, head

THINGS = (
    "tuyên truyền các gương điển hình tiên tiến trên báo chí và hệ thống truyền thanh cơ sở",
    "tổ chức hội nghị biểu dương các điển hình tiên tiến",
    "hướng dẫn quy trình, hồ sơ đề nghị khen thưởng các mô hình tiêu biểu",
    "bố trí kinh phí thực hiện phong trào thi đua theo quy định",
    "tổng hợp kết quả, báo cáo Chủ tịch Ủy ban nhân dân tỉnh",
    "kiểm tra việc thực hiện phong trào thi đua tại cơ sở",
    "xây dựng chuyên trang giới thiệu gương người tốt, việc tốt",
    "vận động đoàn viên, hội viên hưởng ứng phong trào thi đua",
)
LEADS = (
    "Sở Nội vụ",
    "Sở Tài chính",
    "Sở Thông tin và Truyền thông",
    "Báo Lâm Thượng",
    "Tỉnh đoàn",
    "Văn phòng UBND tỉnh",
)
HELPERS = ("Sở Tư pháp", "Sở Y tế", "Hội Nông dân tỉnh", "UBND các huyện, thành phố", "Liên đoàn Lao động tỉnh")
MOVEMENTS = (
    "Chung sức xây dựng nông thôn mới",
    "Đổi mới, sáng tạo trong dạy và học",
    "Doanh nghiệp hội nhập và phát triển",
)


@dataclass(frozen=True, slots=True)
class Job:
    """A task: what, who, with whom, until when (the words and the day)."""

    what: str
    lead: str
    support: str | None
    due: str
    latest: str

    @property
    def title(self) -> str:
        """What is to be done, as a line or cell begins."""
        return self.what[0].upper() + self.what[1:]

    @property
    def within(self) -> str:
        """The time inside a sentence: «trước ngày 15/6/2021», «trong Quý III/2021»."""
        return self.due if self.due.startswith("trước") else f"trong {self.due}"


def jobs(rng: random.Random, count: int, year: int, *, helped: float = 0.7) -> list[Job]:
    """Several tasks, each of other words."""
    chosen = rng.sample(THINGS, count)
    leads = [rng.choice(LEADS) for _ in chosen]
    found = []
    for what, lead in zip(chosen, leads, strict=True):
        words, latest = _due(rng, year)
        found.append(Job(what, lead, rng.choice(HELPERS) if rng.random() < helped else None, words, latest))
    return found


def _due(rng: random.Random, year: int) -> tuple[str, str]:
    day = date(year, rng.randint(3, 12), rng.choice([10, 15, 20, 25]))
    quarter, last = rng.choice([("II", "06-30"), ("III", "09-30"), ("IV", "12-31")])
    return rng.choice(
        [
            (f"trước ngày {day.day}/{day.month}/{day.year}", day.isoformat()),
            (f"Quý {quarter}/{year}", f"{year}-{last}"),
        ]
    )


def truth_of(found: list[Job]) -> tuple[TruthTask, ...]:
    """The tasks as they are true."""
    return tuple(
        TruthTask(job.what, (job.lead,), (job.support,) if job.support else (), (job.latest,)) for job in found
    )


def opened(rng: random.Random, kind: str, title: str) -> tuple[Form, int, str]:
    """A province's paper with its header, title and opening: the form, the first year and the movement launched."""
    day = random_day(rng, 2019, 2024)
    form = Form(rng, bodies.province(rng, day), day, kind)
    movement, number = rng.choice(MOVEMENTS), rng.choice(["34-CT/TW", "05-CT/TW"])
    first = day.year
    form.period = (first, first + 4)
    form.header()
    form.name(title.format(movement=movement, first=first, last=first + 4))
    form.add(
        line(
            f"Thực hiện Chỉ thị số {number} ngày {short(date(2014, 4, 7), rng)} của Bộ Chính trị, {form.body.agency} "
            "triển khai thực hiện như sau:",
            before=4,
        )
    )
    form.cite([number])
    return form, first, movement


def aims(rng: random.Random, form: Form) -> tuple[TruthTarget, ...]:
    """Two targets under a heading of their own."""
    low, high, part = rng.randint(2, 4), rng.randint(5, 9), rng.choice([80, 85, 90])
    form.add(
        line("II. CHỈ TIÊU", bold=True),
        line(f"1. Mỗi năm lựa chọn từ {low} đến {high} mô hình, điển hình tiêu biểu để biểu dương."),
        line(f"2. Ít nhất {part}% cơ quan, đơn vị đăng ký thi đua."),
    )
    return (TruthTarget(low, high, False), TruthTarget(part, None, True))


def aim(form: Form) -> None:
    """The section on the purpose, which sets no task."""
    form.add(
        line("I. MỤC ĐÍCH, YÊU CẦU", bold=True),
        line("1. Phát hiện, bồi dưỡng, nhân rộng các điển hình tiên tiến trong các lĩnh vực."),
        line("2. Việc lựa chọn điển hình phải bảo đảm công khai, khách quan, đúng đối tượng."),
    )


def finished(form: Form, tasks: tuple[TruthTask, ...], targets: tuple[TruthTarget, ...], movement: str) -> Made:
    """The paper with the truth about its plan."""
    made = form.made()
    return replace(made, truth=replace(made.truth, plan=TruthPlan(tasks, targets, (movement,))))


TITLE = "Tổ chức phong trào thi đua “{movement}” giai đoạn {first} - {last}"


def annex_of_tasks(rng: random.Random) -> Made:
    """Tasks in the table of an annex: «PHỤ LỤC PHÂN CÔNG NHIỆM VỤ»."""
    form, first, movement = opened(rng, "KH", TITLE)
    aim(form)
    targets = aims(rng, form)
    form.add(line("III. TỔ CHỨC THỰC HIỆN", bold=True), line("Nhiệm vụ cụ thể theo Phụ lục kèm theo Kế hoạch này./."))
    form.sign()
    found = jobs(rng, 5, first)
    rows = [
        cells(str(n), job.title, job.lead, job.support or "", job.due.capitalize()) for n, job in enumerate(found, 1)
    ]
    heads = head("TT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành")
    form.add(
        PageBreak(),
        line("PHỤ LỤC", "center", bold=True),
        line("PHÂN CÔNG NHIỆM VỤ THỰC HIỆN KẾ HOẠCH", "center", bold=True),
        Table((1, 6, 4, 4, 3), heads, tuple(rows)),
    )
    return finished(form, truth_of(found), targets, movement)


def tasks_in_prose(rng: random.Random) -> Made:
    """A directive that gives each unit its task in a sentence."""
    form, first, movement = opened(
        rng, "CT", "Về việc phát động phong trào thi đua “{movement}” giai đoạn {first} - {last}"
    )
    found = jobs(rng, 4, first)
    for number, job in enumerate(found, 1):
        helped = f", phối hợp với {job.support}" if job.support else ""
        lead = f"Giao {job.lead}" if rng.random() < 0.5 else job.lead
        form.add(line(f"{number}. {lead} chủ trì{helped} {job.what}, hoàn thành {job.within}."))
    form.sign()
    return finished(form, truth_of(found), (), movement)


def units_as_headings(rng: random.Random) -> Made:
    """«1. Sở Nội vụ» as a heading, its tasks as bullets below."""
    form, first, movement = opened(rng, "KH", TITLE)
    aim(form)
    targets = aims(rng, form)
    form.add(line("III. PHÂN CÔNG NHIỆM VỤ", bold=True))
    found = jobs(rng, 4, first)
    for number, job in enumerate(found, 1):
        helped = f"Phối hợp với {job.support} {job.what}" if job.support else job.title
        form.add(line(f"{number}. {job.lead}", bold=True), line(f"- {helped}, hoàn thành {job.within}."))
    form.sign()
    return finished(form, truth_of(found), targets, movement)


def labelled_tasks(rng: random.Random) -> Made:
    """Each task with lines «Đơn vị chủ trì: …», «Đơn vị phối hợp: …», «Thời gian: …» below it."""
    form, first, movement = opened(rng, "KH", TITLE)
    aim(form)
    targets = aims(rng, form)
    form.add(line("III. NỘI DUNG THỰC HIỆN", bold=True))
    found = jobs(rng, 4, first)
    for number, job in enumerate(found, 1):
        form.add(line(f"{number}. {job.title}."), line(f"- Đơn vị chủ trì: {job.lead}."))
        if job.support:
            form.add(line(f"- Đơn vị phối hợp: {job.support}."))
        form.add(line(f"- Thời gian thực hiện: {job.due.capitalize()}."))
    form.sign()
    return finished(form, truth_of(found), targets, movement)

"""What a Chinese page says of itself."""

from __future__ import annotations

from timeline.lang.clauses import Clauses

CLAUSES = Clauses(unspaced=True, stamps=("发布时间", "更新时间", "發布時間", "更新時間"))

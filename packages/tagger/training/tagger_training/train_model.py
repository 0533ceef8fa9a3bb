"""The training loop: seeded, in step with its checkpoints, and frugal with a shared machine."""

import json
import math
import os
import random
import time
from pathlib import Path

import torch
from torch import nn

from .batch import Maps, to_batch
from .evaluate import evaluate
from .losses import WEIGHTS, to_losses
from .model import Tagger
from .prepare import Data
from .run_model import torch_graph
from .settings import Settings
from .shipped import Shipped
from .windows import Window, count_pieces, cut_windows, group_windows
from .wordpiece import WordPiece

TIMES = {"re3d": 3, "meantime": 2}  # how often an epoch goes through a small corpus
FROZEN = {"encoder.words.weight", "encoder.positions.weight"}


class Average(nn.Module):
    """A slow copy of the weights: it scores better than the last step and is what is shipped."""

    def __init__(self, model: Tagger, slowness: float) -> None:
        super().__init__()
        self.slowness = slowness
        self.kept = {name: value.detach().clone() for name, value in model.state_dict().items()}

    def follow(self, model: Tagger, step: int) -> None:
        """Moves the copy a little towards the weights."""
        rate = 1 - min(self.slowness, (1 + step) / (10 + step))
        for name, value in model.state_dict().items():
            if name not in FROZEN:
                self.kept[name].lerp_(value, rate)


def epoch_batches(data: Data, settings: Settings, epoch: int) -> list[list[Window]]:
    """The batches of one epoch, the same whenever it is asked for."""
    chance = random.Random(f"{settings.seed}-{epoch}")
    documents = [d for d in data.train for _ in range(TIMES.get(d.corpus, 1))]
    windows = [w for w in cut_windows(documents, 32, 120, chance) if w.size <= settings.longest_sentence]
    windows = [w for w in windows if max(count_pieces(s) for s in w.sentences) <= settings.longest_sentence]
    return list(group_windows(windows, settings.budget, chance))


def to_optimizer(model: Tagger, settings: Settings) -> torch.optim.AdamW:
    """A low rate for what is pretrained, a high one for what is new."""
    groups = {"low": [], "high": []}
    for name, value in model.named_parameters():
        if name in FROZEN:
            value.requires_grad_(False)
            continue
        is_old = name.startswith("encoder.") and not name.startswith(("encoder.shapes", "encoder.gaps"))
        groups["low" if is_old else "high"].append(value)
    rates = {"low": settings.encoder_rate, "high": settings.head_rate}
    options = [{"params": values, "lr": rates[name], "peak": rates[name]} for name, values in groups.items()]
    return torch.optim.AdamW(options, weight_decay=settings.weight_decay, betas=(0.9, 0.98))


def set_rate(optimizer: torch.optim.AdamW, settings: Settings, epoch: float, step: int) -> None:
    """Up in a straight line, level for most of the way, then down in a straight line."""
    left = (1 - epoch / settings.epochs) / settings.cool_down
    factor = min(1.0, (step + 1) / settings.warm_up, max(0.02, left))
    for group in optimizer.param_groups:
        group["lr"] = group["peak"] * factor


def share_cores(threads: int) -> None:
    """One thread while others are at work: threads that wait for each other on a busy machine are slower than one."""
    torch.set_num_threads(1 if os.getloadavg()[0] > threads + 1 else threads)


def train_model(model: Tagger, data: Data, settings: Settings, tools: tuple[WordPiece, Maps], folder: Path) -> None:
    """Trains to the end of the last epoch; started again, it goes on from the last checkpoint."""
    pieces, maps = tools
    optimizer, average = to_optimizer(model, settings), Average(model, settings.average)
    checkpoint = folder / "checkpoint.pt"
    first_epoch, done, step = _resume(checkpoint, model, optimizer, average)
    for epoch in range(first_epoch, math.ceil(settings.epochs)):
        batches = epoch_batches(data, settings, epoch)
        totals: dict[str, float] = {}
        count = 0
        started = time.time()
        for at, windows in enumerate(batches):
            if at < done:
                continue
            if epoch + at / len(batches) >= settings.epochs:
                break
            share_cores(settings.threads)
            set_rate(optimizer, settings, epoch + at / len(batches), step)
            chance = random.Random(f"{settings.seed}-{epoch}-{at}")
            losses = _step(model, optimizer, to_batch(windows, pieces, maps, chance), settings)
            average.follow(model, step)
            step, count = step + 1, count + 1
            for name, value in losses.items():
                totals[name] = totals.get(name, 0.0) + value
            if step % 100 == 0:
                _log(epoch, at, len(batches), losses, started)
            if step % 400 == 0:
                _save(checkpoint, model, optimizer, average, (epoch, at + 1, step))
        means = {f"loss_{name}": round(value / max(1, count), 4) for name, value in totals.items()}
        done = 0
        row = {"epoch": epoch + 1, "step": step, "seconds": round(time.time() - started), **means}
        if epoch == 0 or (epoch + 1) % settings.measure_every == 0 or epoch + 1 >= settings.epochs:
            row |= _measure(model, average, data, pieces, folder / "best.pt")
        print(json.dumps(row), flush=True)
        with (folder / "curve.jsonl").open("a") as file:
            file.write(json.dumps(row) + "\n")
        _save(checkpoint, model, optimizer, average, (epoch + 1, 0, step))


def _step(model: Tagger, optimizer: torch.optim.AdamW, batch: dict, settings: Settings) -> dict[str, float]:
    model.train()
    with torch.autocast("cpu", dtype=torch.bfloat16):
        losses = to_losses(model, batch, model(batch))
    total = sum(WEIGHTS[name] * loss for name, loss in losses.items())
    if not torch.isfinite(total):
        raise FloatingPointError("The loss is not a number: lower the rates in settings.py and start again.")
    optimizer.zero_grad(set_to_none=True)
    total.backward()
    nn.utils.clip_grad_norm_(model.parameters(), settings.clip)
    optimizer.step()
    return {name: loss.item() for name, loss in losses.items()} | {"all": total.item()}


def _log(epoch: int, at: int, count: int, losses: dict[str, float], started: float) -> None:
    shown = " ".join(f"{name} {value:.3f}" for name, value in losses.items())
    print(f"epoch {epoch + 1} batch {at + 1}/{count} {time.time() - started:.0f}s {shown}", flush=True)


def _measure(model: Tagger, average: Average, data: Data, pieces: WordPiece, best: Path) -> dict[str, float]:
    held = {name: value.clone() for name, value in model.state_dict().items()}
    model.load_state_dict(average.kept)
    model.eval()
    scores = evaluate(torch_graph(Shipped(model), True), data, pieces)
    if not best.exists() or scores["mean"] >= torch.load(best, weights_only=True)["mean"]:
        torch.save({"model": average.kept, "mean": scores["mean"]}, best)
    model.load_state_dict(held)
    return scores


def _save(
    path: Path, model: Tagger, optimizer: torch.optim.AdamW, average: Average, place: tuple[int, int, int]
) -> None:
    state = {
        "model": model.state_dict(), "optimizer": optimizer.state_dict(), "average": average.kept,
        "place": place, "chance": torch.get_rng_state(),
    }  # fmt: skip
    torch.save(state, path.with_suffix(".part"))
    path.with_suffix(".part").replace(path)


def _resume(path: Path, model: Tagger, optimizer: torch.optim.AdamW, average: Average) -> tuple[int, int, int]:
    if not path.exists():
        return 0, 0, 0
    state = torch.load(path, weights_only=True)
    model.load_state_dict(state["model"])
    optimizer.load_state_dict(state["optimizer"])
    average.kept = state["average"]
    torch.set_rng_state(state["chance"])
    return state["place"]

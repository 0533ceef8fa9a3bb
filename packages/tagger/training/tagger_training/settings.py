"""What a run is made with."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Settings:
    """Tuned on EWT dev and the other held-out documents; the budget is pieces in a batch, padding counted."""

    epochs: float = 5.6
    seed: int = 1
    budget: int = 1536
    longest_sentence: int = 220
    encoder_rate: float = 1.5e-4
    head_rate: float = 1.5e-3
    warm_up: int = 240  # steps
    cool_down: float = 0.45  # share of all epochs; before it the rate stands still, so a run may be made longer
    weight_decay: float = 0.01
    dropout: float = 0.2
    average: float = 0.998
    clip: float = 2.0
    threads: int = 2
    measure_every: int = 2
